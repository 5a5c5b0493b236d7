package org.intcrucible.formula.internal;

/** How names are spelt: a letter of any script, then letters, digits 0 to 9 and underscores. */
public final class NameSyntax {

	private NameSyntax() {
	}

	/** Whether a name can start with the code point. */
	public static boolean isStart(int character) {
		return Character.isLetter(character);
	}

	/** The offset behind the letters, digits and underscores that start at the given one, in UTF-16 code units. */
	public static int end(String text, int start) {
		int end = start;
		while (end < text.length() && isPart(text.codePointAt(end))) {
			end += Character.charCount(text.codePointAt(end));
		}
		return end;
	}

	private static boolean isPart(int character) {
		return isStart(character) || character == '_' || character >= '0' && character <= '9';
	}
}
