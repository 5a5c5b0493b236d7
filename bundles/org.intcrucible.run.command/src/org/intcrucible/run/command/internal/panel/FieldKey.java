package org.intcrucible.run.command.internal.panel;

/** What the panel has a text field for. The name of its value in a {@link org.intcrucible.model.ConfigDifference} tells them apart. */
enum FieldKey {
	CANDIDATES("num_candidates"), SCENARIOS("num_scenarios"), TRIES("max_evaluations"), SEED("seed"), TIME("max_runtime_s"),
	BUDGET("budget_usd"), TOKENS("budget_tokens");

	private final String value;

	FieldKey(String value) {
		this.value = value;
	}

	/** The name of the value that it holds. */
	String value() {
		return value;
	}

	/** Id of the widget, and key of its texts. */
	String id() {
		return "runconfig." + name().toLowerCase(java.util.Locale.ROOT);
	}
}
