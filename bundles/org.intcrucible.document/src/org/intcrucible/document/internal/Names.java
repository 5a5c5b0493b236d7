package org.intcrucible.document.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Supplier;

import org.intcrucible.formula.ReservedNames;
import org.intcrucible.formula.Suggestions;
import org.intcrucible.model.ProblemCode;

/** Names and ids: which are allowed, how an id follows from a label, what a misspelt one was meant to be. */
final class Names {

	private static final int LONGEST_QUOTE = 60;
	private static final int LONGEST_LIST = 12;

	private Names() {
	}

	/**
	 * The id of an element whose author gave none: the label itself where it is a name, else its letters, digits and
	 * underscores in lower case with single dashes between them.
	 *
	 * @return empty if the label has no letter or digit
	 */
	static String id(String label) {
		if (ReservedNames.isName(label)) {
			return label;
		}
		var id = new StringBuilder();
		label.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
			if (isIdPart(c) && c != '-') {
				id.appendCodePoint(c);
			} else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
				id.append('-');
			}
		});
		int end = id.length();
		return end > 0 && id.charAt(end - 1) == '-' ? id.substring(0, end - 1) : id.toString();
	}

	static boolean isId(String text) {
		return !text.isEmpty() && text.codePoints().allMatch(Names::isIdPart);
	}

	private static boolean isIdPart(int c) {
		return c == '-' || c == '_' || c >= '0' && c <= '9' || Character.isLetter(c);
	}

	/** The offset behind the letters, digits and underscores that start at the given one. */
	static int end(String text, int start) {
		int end = start;
		while (end < text.length() && isIdPart(text.codePointAt(end)) && text.charAt(end) != '-') {
			end += Character.charCount(text.codePointAt(end));
		}
		return end;
	}

	/** What the user typed, in code style and not longer than a line. */
	static String quote(String text) {
		return "`" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text) + "`";
	}

	/**
	 * @param kind what was expected, as in "Unknown section"
	 * @param known may grow until the complaint is shown
	 */
	static Complaint unknown(String kind, String written, Collection<String> known) {
		return unknown(kind, written, "", known);
	}

	/** @param where what the kind belongs to, with a blank in front; may be empty */
	static Complaint unknown(String kind, String written, String where, Collection<String> known) {
		return new Complaint(ProblemCode.UNKNOWN, "Unknown " + kind + " " + quote(written) + where + ".",
				suggestion(written, known));
	}

	private static Supplier<String> suggestion(String written, Collection<String> known) {
		return () -> Suggestions.nearest(written, known).map(name -> "Change it to " + quote(name) + ".")
				.orElseGet(() -> list(known));
	}

	private static String list(Collection<String> known) {
		if (known.isEmpty()) {
			return "None is declared.";
		}
		if (known.size() == 1) {
			return "The only one is " + quote(known.iterator().next()) + ".";
		}
		var shown = known.stream().limit(LONGEST_LIST).map(Names::quote).toList();
		return "Choose one of " + String.join(", ", shown) + (known.size() > LONGEST_LIST ? ", ..." : ".");
	}
}
