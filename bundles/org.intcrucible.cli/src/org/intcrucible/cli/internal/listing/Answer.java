package org.intcrucible.cli.internal.listing;

import org.intcrucible.cli.Console;
import org.intcrucible.cli.ExitStatus;
import org.intcrucible.model.JsonCodec;

/** What a command says that did what it was told. */
public final class Answer {

	private Answer() {
	}

	/**
	 * Says it.
	 *
	 * @param json     whether a program asks
	 * @param document for a program
	 * @param sentence for people
	 */
	public static int print(Console console, boolean json, Object document, String sentence) {
		console.out().println(json ? JsonCodec.writeDocument(document) : sentence);
		return ExitStatus.DONE;
	}
}
