package org.intcrucible.ui.chat.internal;

/**
 * The beginning of a message that is too long to be shown as a whole: a control is cut at 32,767 points.
 *
 * @param beginning what is shown
 * @param isCut     whether there is more
 */
record LongText(String beginning, boolean isCut) {

	private static final int MOST_CHARACTERS = 12_000;
	private static final int MOST_LINES = 300;

	static LongText of(String text) {
		int end = 0;
		for (int lines = 0; lines < MOST_LINES && end < text.length() && end < MOST_CHARACTERS; lines++) {
			int line = text.indexOf('\n', end);
			end = line < 0 ? text.length() : line + 1;
		}
		end = Math.min(end, MOST_CHARACTERS);
		if (end >= text.length()) {
			return new LongText(text, false);
		}
		// Half a character is none.
		return new LongText(text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end), true);
	}
}
