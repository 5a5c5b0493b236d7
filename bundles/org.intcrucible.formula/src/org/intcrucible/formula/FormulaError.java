package org.intcrucible.formula;

/**
 * Something wrong with a formula.
 *
 * @param offset   where in the formula's text, in UTF-16 code units from 0
 * @param length   how much of the text is meant, at least 0
 * @param sentence what is so, with a full stop
 * @param remedy   what to do, one sentence; may be empty
 * @param kind     whether it is the formula that is wrong
 */
public record FormulaError(int offset, int length, String sentence, String remedy, Kind kind) {

	/** What has to be mended. */
	public enum Kind {
		/** The formula. */
		FORMULA,
		/** What the formula is about: it uses a name that nothing has, and that resembles none. */
		UNKNOWN_NAME
	}

	/** An error of the formula itself. */
	public FormulaError(int offset, int length, String sentence, String remedy) {
		this(offset, length, sentence, remedy, Kind.FORMULA);
	}
}
