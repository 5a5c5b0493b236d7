package org.intcrucible.model;

import java.util.Objects;

/**
 * A formula as its author wrote it, without the back quotes around it.
 *
 * @param text the source text, trimmed; the language is described in docs/problem-format.md
 */
public record Formula(String text) {

	public Formula {
		text = Objects.requireNonNull(text, "text").strip();
	}

	@Override
	public String toString() {
		return text;
	}
}
