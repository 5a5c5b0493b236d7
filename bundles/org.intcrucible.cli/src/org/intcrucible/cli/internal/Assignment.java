package org.intcrucible.cli.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that was typed behind {@code --set} or {@code --assume}.
 *
 * @param option which of the two, for messages
 * @param typed  everything behind it, for messages
 * @param name   what is set
 * @param index  of one element of a vector; empty if all of them are meant
 * @param value  what it is set to, as typed
 */
record Assignment(String option, String typed, String name, String index, String value) {

	private static final Pattern FORM =
			Pattern.compile("\\s*([^=\\[\\]]*?)\\s*(?:\\[\\s*([^=\\[\\]]*?)\\s*])?\\s*=(.*)", Pattern.DOTALL);

	/** What stands in front of the first equals sign is the name; there may be none. */
	static Assignment of(String option, String typed) {
		Matcher matcher = FORM.matcher(typed);
		if (!matcher.matches()) {
			return new Assignment(option, typed, typed.strip(), "", "");
		}
		String index = matcher.group(2) == null ? "" : matcher.group(2);
		return new Assignment(option, typed, matcher.group(1), index, matcher.group(3).strip());
	}

	/** The name with its index, as in {@code a[3]}. */
	String target() {
		return index.isEmpty() ? name : name + "[" + index + "]";
	}

	/** The argument as it stands on the command line, shortened to a line. */
	String place() {
		return option + " " + (typed.length() > 60 ? typed.substring(0, 60) + "..." : typed);
	}
}
