package org.intcrucible.ui.results.internal.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.StoredEvaluation;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** What one scenario is, and what becomes of a candidate in it, in words. */
final class ScenarioDetail {

	private final Texts texts = Texts.of(ScenarioDetail.class);
	private final CandidateSheet sheet;

	ScenarioDetail(CandidateSheet sheet) {
		this.sheet = sheet;
	}

	/** A few sentences as Markdown. */
	String words(Scenario scenario) {
		List<String> parts = new ArrayList<>();
		parts.add("**" + Numbers.scenario(scenario.ordinal()) + " " + Markdown.plain(scenario.name()) + "**");
		Optional<StoredEvaluation> evaluation = sheet.evaluations().stream().filter(one -> one.scenario() == scenario.ordinal()).findFirst();
		parts.add(evaluation.filter(one -> one.state() != EvaluationBlock.State.MISSING).map(this::result).orElse(texts.get("detail.missing")));
		parts.add(Markdown.plain(texts.get("detail.world", assumptions(scenario))));
		return String.join(" ", parts);
	}

	private String result(StoredEvaluation evaluation) {
		if (evaluation.state() == EvaluationBlock.State.FAILED) {
			return Markdown.plain(texts.get("detail.failed", evaluation.failure()));
		}
		List<String> values = new ArrayList<>();
		for (Goal goal : sheet.document().spec().goals()) {
			value(evaluation, goal.id(), goal.label(), values);
		}
		for (Constraint constraint : sheet.document().spec().constraints()) {
			value(evaluation, constraint.id(), constraint.label(), values);
		}
		String result = texts.get("detail.scores", Numbers.score(evaluation.prediction()), Numbers.score(evaluation.resource()));
		return Markdown.plain(values.isEmpty() ? result : result + " " + String.join(", ", values) + ".");
	}

	private static void value(StoredEvaluation evaluation, String id, String label, List<String> values) {
		Double value = evaluation.outcomes().get(id);
		if (value != null && Double.isFinite(value)) {
			values.add(label + " " + Numbers.value(value));
		}
	}

	private String assumptions(Scenario scenario) {
		List<String> values = new ArrayList<>();
		int i = 0;
		for (Assumption assumption : sheet.document().world().assumptions()) {
			if (!assumption.noise() && i < scenario.state().size()) {
				values.add(assumption.name() + " = " + Numbers.value(scenario.state().value(i++)));
			}
		}
		return String.join(", ", values);
	}
}
