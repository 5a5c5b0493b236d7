package org.intcrucible.architect.internal.intent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a message means.
 *
 * @param intents    at least one: first what changes the problem, then what is wanted or asked, in the order of the message.
 *                   {@link Intent.NotUnderstood} stands alone
 * @param unclear    parts of the message that mean nothing to this grammar although others do, in the user's words
 * @param language   that it is written in
 */
public record Understanding(List<Intent> intents, List<String> unclear, Language language) {

	public Understanding {
		intents = List.copyOf(intents);
		unclear = List.copyOf(unclear);
		Objects.requireNonNull(language, "language");
		if (intents.isEmpty()) {
			throw new IllegalArgumentException("a message has an intent, if only that of not being understood");
		}
	}

	/** All intents of a kind, in their order. */
	public <I extends Intent> List<I> all(Class<I> kind) {
		return intents.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** The intent of a kind, of which there is at most one but for questions. */
	public <I extends Intent> Optional<I> first(Class<I> kind) {
		return intents.stream().filter(kind::isInstance).map(kind::cast).findFirst();
	}
}
