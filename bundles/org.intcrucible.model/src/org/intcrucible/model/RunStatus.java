package org.intcrucible.model;

/** Life of a run. The last three are final. */
public enum RunStatus {
	/** Authorised and waiting for its turn. */
	CREATED, RUNNING, COMPLETED, FAILED, CANCELLED;

	public boolean isFinal() {
		return this == COMPLETED || this == FAILED || this == CANCELLED;
	}
}
