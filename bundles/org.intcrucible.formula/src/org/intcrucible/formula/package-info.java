/**
 * The formula language: text to syntax tree and back, with the place of every part. Pure: no formula is computed here.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.formula;
