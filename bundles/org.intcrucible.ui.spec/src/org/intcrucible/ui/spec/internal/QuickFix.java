package org.intcrucible.ui.spec.internal;

/**
 * A way to mend a finding.
 *
 * @param kind        what it does
 * @param word        what it is about, for the user
 * @param offset      where the text is changed
 * @param length      how much of it is replaced
 * @param replacement what stands there then
 */
record QuickFix(Kind kind, String word, int offset, int length, String replacement) {

	enum Kind {
		/** Another word in its place. */
		CHANGE,
		/** Brackets around a unit. */
		BRACKETS,
		/** The ends of a range the other way round. */
		SWAP,
		/** A new assumption. */
		DECLARE,
		/** Changes nothing here: the Architect is asked. */
		ASK
	}
}
