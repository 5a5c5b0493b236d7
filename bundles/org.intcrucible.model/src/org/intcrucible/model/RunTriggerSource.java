package org.intcrucible.model;

/** Where a press came from. It says what it was and is never converted into another. */
public enum RunTriggerSource {
	RUN_CONFIG_PANEL, CLI_TOOL,
	/** Accepted only where the framework property {@code crucible.test} is set. */
	INTEGRATION_TEST,
	/** Readable in imports, refused when a run is created: this product has no remote interface. */
	API_CLIENT
}
