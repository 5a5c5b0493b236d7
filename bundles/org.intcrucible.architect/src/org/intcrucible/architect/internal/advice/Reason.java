package org.intcrucible.architect.internal.advice;

import org.intcrucible.architect.internal.text.Texts;

/** A sentence of the texts about advice, before it is said in some language. */
final class Reason {

	private final String key;
	private final Object[] values;

	private Reason(String key, Object... values) {
		this.key = key;
		this.values = values;
	}

	/** @param values for the places of the text; a {@link Reason} among them is said as well */
	static Reason of(String key, Object... values) {
		return new Reason(key, values);
	}

	String in(Texts texts) {
		Object[] said = values.clone();
		for (int i = 0; i < said.length; i++) {
			said[i] = said[i] instanceof Reason reason ? reason.in(texts) : said[i];
		}
		return texts.text(key, said);
	}
}
