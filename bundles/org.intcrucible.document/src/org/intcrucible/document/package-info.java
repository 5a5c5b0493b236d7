/**
 * The problem document: Markdown text to the domain and back, with the place of every part. Its grammar is described in
 * docs/problem-format.md. Names inside formulas are not resolved here.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.document;
