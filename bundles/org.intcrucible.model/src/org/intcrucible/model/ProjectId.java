package org.intcrucible.model;

import java.util.Objects;
import java.util.UUID;

/** Names one project for good. */
public record ProjectId(UUID value) {

	public ProjectId {
		Objects.requireNonNull(value, "value");
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
