package org.intcrucible.document.internal;

/** Describes text that stands where the grammar wants something else. */
final class Leftovers {

	private Leftovers() {
	}

	/** The first word or sign of a text that is not empty, in code style. */
	static String first(String text) {
		int length = 0;
		while (length < text.length() && Character.isLetterOrDigit(text.charAt(length))) {
			length++;
		}
		if (length == 0) {
			length = Character.charCount(text.codePointAt(0));
		}
		String first = text.substring(0, length);
		return "`".equals(first) ? "a back quote" : Names.quote(first);
	}

	/** What mends text that starts at an offset; the form of the item unless the mistake is a known one. */
	static String remedy(String text, int offset, String form) {
		if (text.startsWith("{#", offset)) {
			return "Write the id at the very end of the item: {#an-id}.";
		}
		if (isGrouped(text, offset) || text.startsWith(",", offset) && isGrouped(text, offset + 1)) {
			return "Write numbers without grouping: 1500.";
		}
		return "Write it like this: " + form;
	}

	/** Whether a comma in front of the offset was meant to group the digits of one number. */
	private static boolean isGrouped(String text, int offset) {
		return offset >= 2 && text.charAt(offset - 1) == ',' && Character.isDigit(text.charAt(offset - 2))
				&& NumberScanner.digits(text, offset, text.length()) == offset + 3;
	}
}
