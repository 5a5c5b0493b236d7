package org.intcrucible.architect.internal.summary;

import java.util.regex.Pattern;

/** Text that is no Markdown, as Markdown on one line. */
final class Escaped {

	/** What would format text, or begin a link. Within words an underscore formats nothing. */
	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]<]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

	private Escaped() {
	}

	static String of(String text) {
		return SPECIAL.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
	}
}
