/**
 * Results for readers who do not have the product at hand: a report of a run as one page, and the drawings in it one by
 * one. Everything here is text made of text: no toolkit, no fonts, no files.
 */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.intcrucible.report;
