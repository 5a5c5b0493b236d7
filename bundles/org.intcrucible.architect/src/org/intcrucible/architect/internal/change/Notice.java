package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Locale;

import org.intcrucible.architect.internal.text.Texts;

/**
 * Something that a change decided although the user had left it open, or that follows from it.
 *
 * @param key    of the text that says it
 * @param values that stand in it
 */
public record Notice(String key, List<String> values) {

	public Notice {
		values = List.copyOf(values);
	}

	/** A sentence with a full stop. */
	public String text(Locale locale) {
		return Texts.of("changes", locale).text(key, values.toArray());
	}
}
