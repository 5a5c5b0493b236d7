package org.intcrucible.report.internal;

import org.intcrucible.report.internal.text.Xml;

/** A part of the report under a heading of its own. */
interface Section {

	/** What links to it: a lower-case word. */
	String id();

	String title();

	/** Beside the title, in small letters: how much there is; empty if there is nothing to say. */
	String aside();

	void write(Xml xml);
}
