package org.intcrucible.formula.internal;

/**
 * A word of a formula.
 *
 * @param kind    what sort of word it is
 * @param text    what it means: an option without its quotes, a foreign sign as the language writes it
 * @param written how the author wrote it
 * @param offset  where it starts, in UTF-16 code units from 0
 */
record Token(TokenKind kind, String text, String written, int offset) {

	/** Whether it is this sign or keyword. */
	boolean is(String word) {
		return (kind == TokenKind.SIGN || kind == TokenKind.NAME) && text.equals(word);
	}

	boolean is(TokenKind other) {
		return kind == other;
	}

	/** Whether other languages write it so, but this one does not: {@code &&} for {@code and}. */
	boolean isForeign() {
		return kind == TokenKind.SIGN && !text.equals(written);
	}

	/** Whether a value can start with it. */
	boolean startsValue() {
		return switch (kind) {
			case NUMBER, OPTION -> true;
			case NAME -> !Signs.isKeyword(text);
			case SIGN -> text.equals("(");
			case END -> false;
		};
	}

	int length() {
		return written.length();
	}

	int end() {
		return offset + length();
	}
}
