package org.intcrucible.report;

/** Which colours a drawing has. */
public enum Theme {
	LIGHT, DARK,
	/** Those of the page around it, whose CSS variables name them: for drawings in a report. */
	PAGE
}
