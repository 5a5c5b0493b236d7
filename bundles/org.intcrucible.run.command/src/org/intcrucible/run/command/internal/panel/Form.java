package org.intcrucible.run.command.internal.panel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.intcrucible.model.Limit;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.StageSlot;
import org.intcrucible.ui.widget.Texts;

/**
 * What stands in the panel, as it was typed.
 *
 * @param texts one for each field
 * @param seeds given candidates to start from; empty for all
 */
record Form(RunMode mode, Map<FieldKey, String> texts, List<String> seeds, Map<StageSlot, List<String>> stages, List<String> analyses) {

	private static final Texts WORDS = Texts.of(Form.class);

	Form {
		texts = Collections.unmodifiableMap(new EnumMap<>(texts));
		seeds = List.copyOf(seeds);
	}

	static Form of(RunRequest request) {
		RunParameters parameters = request.parameters();
		Map<FieldKey, String> texts = new EnumMap<>(FieldKey.class);
		texts.put(FieldKey.CANDIDATES, FieldText.text(parameters.numCandidates()));
		texts.put(FieldKey.SCENARIOS, FieldText.text(parameters.numScenarios()));
		texts.put(FieldKey.TRIES, FieldText.text(parameters.maxEvaluations()));
		texts.put(FieldKey.SEED, FieldText.seed(request.seed()));
		texts.put(FieldKey.TIME, FieldText.time(parameters.maxRuntimeS()));
		texts.put(FieldKey.BUDGET, FieldText.amount(parameters.budgetUsd()));
		texts.put(FieldKey.TOKENS, FieldText.amount(parameters.budgetTokens()));
		return new Form(request.mode(), texts, parameters.seedCandidateIds(), request.stages(), request.analyses());
	}

	String text(FieldKey key) {
		return texts.get(key);
	}

	Form with(FieldKey key, String text) {
		Map<FieldKey, String> changed = new EnumMap<>(texts);
		changed.put(key, text);
		return new Form(mode, changed, seeds, stages, analyses);
	}

	Form with(RunMode newMode) {
		return new Form(newMode, texts, seeds, stages, analyses);
	}

	Form withStages(Map<StageSlot, List<String>> newStages) {
		return new Form(mode, texts, seeds, newStages, analyses);
	}

	/** The request that it says; or why fields say nothing, by field. */
	Result<RunRequest, Map<FieldKey, String>> read() {
		Map<FieldKey, String> refused = new EnumMap<>(FieldKey.class);
		int candidates = (int) whole(FieldKey.CANDIDATES, Integer.MAX_VALUE, refused);
		int scenarios = (int) whole(FieldKey.SCENARIOS, Integer.MAX_VALUE, refused);
		long tries = whole(FieldKey.TRIES, Long.MAX_VALUE, refused);
		OptionalLong seed = FieldText.whole(text(FieldKey.SEED));
		if (seed.isEmpty()) {
			refused.put(FieldKey.SEED, WORDS.get("refused.whole"));
		}
		Limit time = limit(FieldKey.TIME, FieldText.seconds(text(FieldKey.TIME)), "refused.time", refused);
		Limit budget = limit(FieldKey.BUDGET, FieldText.amount(text(FieldKey.BUDGET)), "refused.amount", refused);
		Limit tokens = limit(FieldKey.TOKENS, FieldText.amount(text(FieldKey.TOKENS)), "refused.amount", refused);
		return refused.isEmpty() ? Result.success(new RunRequest(mode,
				new RunParameters(candidates, scenarios, tries, seeds, tokens, budget, time), seed.getAsLong(), stages, analyses))
				: Result.failure(refused);
	}

	private long whole(FieldKey key, long most, Map<FieldKey, String> refused) {
		OptionalLong number = FieldText.whole(text(key));
		if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > most) {
			refused.put(key, WORDS.get("refused.whole"));
			return 0;
		}
		return number.getAsLong();
	}

	private static Limit limit(FieldKey key, OptionalDouble amount, String why, Map<FieldKey, String> refused) {
		if (amount.isEmpty()) {
			refused.put(key, WORDS.get(why));
			return Limit.NONE;
		}
		return new Limit(amount.getAsDouble());
	}
}
