package org.intcrucible.model;

/** Kinds of expected failure, grouped by who can mend them. */
public enum ProblemCode {
	/** The text is not a problem document: the author of the text. */
	SYNTAX,
	/** The text parses and means nothing that can be computed: the author of the text. */
	MEANING,
	/** A number lies outside what is allowed: the user who typed it. */
	OUT_OF_RANGE,
	/** A name or id that nothing has: the user who typed it. */
	UNKNOWN,
	/** A file cannot be read or written: the user or the machine's owner. */
	INPUT_OUTPUT,
	/** Something larger than this product takes: the author of the text. */
	LIMIT,
	/** The same press, id or name twice, or a press that is refused: the user. */
	REFUSED,
	/** What was shown is not what is there any more: the user, who looks again. */
	STALE,
	/** A stage or plug-in did not do its part: its author. */
	STAGE
}
