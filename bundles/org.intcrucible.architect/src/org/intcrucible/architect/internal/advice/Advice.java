package org.intcrucible.architect.internal.advice;

import java.util.Objects;

import org.intcrucible.model.RecommendedRunConfig;

/**
 * What the Architect answers to a wish to run.
 *
 * @param text   Markdown; says first that the Architect starts nothing
 * @param config the same for the message's metadata
 */
public record Advice(String text, RecommendedRunConfig config) {

	public Advice {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(config, "config");
	}
}
