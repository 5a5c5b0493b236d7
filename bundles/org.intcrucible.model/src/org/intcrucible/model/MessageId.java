package org.intcrucible.model;

import java.util.Objects;
import java.util.UUID;

/** Names one message. */
public record MessageId(UUID value) {

	public MessageId {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
