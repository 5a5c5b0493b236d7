package org.intcrucible.architect.internal.intent;

/**
 * A word, a number or a sign of a message.
 *
 * @param form  how the grammar sees it: a word in lower case without umlauts and accents, a sign as it is, or one of the
 *              placeholders below
 * @param start where it starts in the message, in UTF-16 code units
 * @param end   behind its last character; a contraction gives several tokens at the same place
 * @param value of a number, else NaN
 * @param unit  the unit that a {@link #UNIT} means, else empty
 */
record Token(String form, int start, int end, double value, String unit) {

	static final String NUMBER = "<n>";
	static final String UNIT = "<u>";
	/** Something in quotes. */
	static final String QUOTED = "<q>";

	static Token word(String form, int start, int end) {
		return new Token(form, start, end, Double.NaN, "");
	}

	static Token number(double value, int start, int end) {
		return new Token(NUMBER, start, end, value, "");
	}

	static Token unit(String unit, int start, int end) {
		return new Token(UNIT, start, end, Double.NaN, unit);
	}

	boolean is(String other) {
		return form.equals(other);
	}

	boolean isNumber() {
		return is(NUMBER);
	}
}
