package org.intcrucible.model;

import java.util.Objects;
import java.util.UUID;

/** Names one run for good. */
public record RunId(UUID value) {

	public RunId {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
