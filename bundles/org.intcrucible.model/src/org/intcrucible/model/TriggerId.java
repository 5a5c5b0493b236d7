package org.intcrucible.model;

import java.util.Objects;
import java.util.UUID;

/** Names one press: made by the Run command for that press alone. */
public record TriggerId(UUID value) {

	public TriggerId {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
