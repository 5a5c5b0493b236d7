package org.intcrucible.model;

import java.util.Objects;
import java.util.UUID;

/** Names one conversation. */
public record ChatSessionId(UUID value) {

	public ChatSessionId {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
