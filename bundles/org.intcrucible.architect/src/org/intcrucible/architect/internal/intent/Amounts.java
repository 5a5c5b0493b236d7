package org.intcrucible.architect.internal.intent;

import org.intcrucible.document.ElementText;

/** Numbers of messages as a document writes them. */
final class Amounts {

	private Amounts() {
	}

	static String text(double number) {
		return Double.isFinite(number) ? ElementText.number(number) : String.valueOf(number);
	}
}
