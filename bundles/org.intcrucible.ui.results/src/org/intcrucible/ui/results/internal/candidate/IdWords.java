package org.intcrucible.ui.results.internal.candidate;

import java.util.regex.Pattern;

/** Sentences that ranking has written, as they are shown. */
final class IdWords {

	/** {@code Design 846 (C-0846)} says the same twice. */
	private static final Pattern TWICE = Pattern.compile("Design (\\d+) \\((C-0*\\1)\\)");

	private IdWords() {
	}

	static String shown(String sentence) {
		return TWICE.matcher(sentence).replaceAll("$2");
	}
}
