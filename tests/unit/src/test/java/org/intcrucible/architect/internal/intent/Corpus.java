package org.intcrucible.architect.internal.intent;

import java.util.List;

/** The messages of the tables, for tests of what becomes of them. */
public final class Corpus {

	private Corpus() {
	}

	public static List<String> messages() {
		return IntentTable.all().stream().map(IntentTable.Line::message).distinct().toList();
	}

	/** Those in a language: {@code en} or {@code de}. */
	public static List<String> messages(String language) {
		return IntentTable.all().stream().filter(line -> line.language().equals(language)).map(IntentTable.Line::message).distinct().toList();
	}
}
