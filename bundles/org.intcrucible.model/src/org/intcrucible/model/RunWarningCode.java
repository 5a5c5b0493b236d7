package org.intcrucible.model;

/** What a user should know before they press. */
public enum RunWarningCode {
	/** The estimate lies above the budget or above the user's threshold. */
	HIGH_BUDGET,
	/** The number of candidates makes the run long with the chosen stages. */
	LARGE_CANDIDATE_COUNT,
	/** A mode or a stage will not be there for ever. */
	DEPRECATED_MODE
}
