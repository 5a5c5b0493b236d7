package org.intcrucible.architect.internal.reply;

import java.util.Optional;
import java.util.stream.Collectors;

import org.intcrucible.architect.internal.intent.Understanding;
import org.intcrucible.architect.internal.text.Texts;

/** Names the parts of a message that mean nothing, so that nobody believes them heeded. */
final class UnclearParts {

	private static final String JOINT = "^(?:[\\p{Punct}\\s]*(?:and|but|then|und|aber|dann)\\b)?[\\p{Punct}\\s]*";

	private UnclearParts() {
	}

	/** Empty if all is clear. */
	static Optional<String> of(Understanding understanding, Texts texts) {
		String parts = understanding.unclear().stream().map(part -> part.replaceAll("\\s+", " ").replaceFirst(JOINT, "")).filter(part -> !part.isBlank())
				.map(part -> texts.text("quoted", part)).collect(Collectors.joining(", "));
		return parts.isEmpty() ? Optional.empty() : Optional.of(texts.text("unclear", parts));
	}
}
