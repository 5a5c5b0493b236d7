package org.intcrucible.ui.history.internal.compare;

import java.util.Map;

import org.intcrucible.ui.widget.Texts;

/** What the values of a configuration are called in rows, by the names that are stored with edits of them. */
final class EditedNames {

	private static final Texts WORDS = Texts.of(EditedNames.class);
	private static final Map<String, String> KEYS = Map.ofEntries(Map.entry("mode", "mode"), Map.entry("num_candidates", "candidates"),
			Map.entry("num_scenarios", "scenarios"), Map.entry("max_evaluations", "tries"), Map.entry("seed_candidate_ids", "seeds"),
			Map.entry("budget_tokens", "tokens"), Map.entry("budget_usd", "budget"), Map.entry("max_runtime_s", "time"), Map.entry("seed", "seed"),
			Map.entry("stages", "stages"), Map.entry("analyses", "analyses"));

	private EditedNames() {
	}

	/** A name that nobody knows stays as it is. */
	static String word(String name) {
		return KEYS.containsKey(name) ? WORDS.get(KEYS.get(name)) : name;
	}
}
