package org.intcrucible.cli.internal.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.intcrucible.cli.TextTable;
import org.intcrucible.cli.TextTable.Align;
import org.intcrucible.cli.internal.Figures;
import org.intcrucible.cli.internal.ValueText;
import org.intcrucible.cli.internal.listing.FactSheet;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.StoredEvaluation;

/** One candidate as {@code candidates show} prints it at a terminal. */
final class CandidateSheet {

	private static final int SCENARIO_NAME = 40;

	private final CandidateView view;
	private final List<String> lines = new ArrayList<>();

	CandidateSheet(CandidateView view) {
		this.view = view;
	}

	List<String> lines() {
		Candidate candidate = view.candidate();
		String rank = candidate.rank() == 0 ? "not ranked" : "rank " + candidate.rank();
		lines.add(candidate.id() + " of " + view.run().name() + ": " + rank + ", " + Wording.of(candidate.status()) + ", by the "
				+ Wording.of(candidate.origin()));
		lines.add(candidate.label());
		if (!candidate.parents().isEmpty()) {
			lines.add("Derived from " + String.join(", ", candidate.parents()) + ".");
		}
		lines.add(String.format(Locale.ROOT, "I %s   P %s   R %s", Wording.score(candidate.scores().intelligence()),
				Wording.score(candidate.scores().prediction().overall()), Wording.score(candidate.scores().resource().overall())));
		explain();
		table("lever", view.levers().entrySet().stream().map(entry -> List.of(entry.getKey(), ValueText.of(entry.getValue()))).toList());
		constraints();
		if (view.evaluation().isPresent()) {
			evaluation(view.evaluation().get());
		} else {
			table("outcome (nominal)", numbers(candidate.outcomes()));
			evaluations();
		}
		lines.replaceAll(Wording::plain);
		return lines;
	}

	private void explain() {
		FactSheet facts = new FactSheet().addKnown("", view.candidate().scores().rankingExplanation());
		view.candidate().scores().rankingFactors().positive().forEach(factor -> facts.add("+", factor));
		view.candidate().scores().rankingFactors().negative().forEach(factor -> facts.add("-", factor));
		lines.addAll(facts.lines());
	}

	private void table(String title, List<List<String>> rows) {
		if (!rows.isEmpty()) {
			TextTable table = new TextTable().column(title, Align.LEFT).column("value", Align.LEFT);
			rows.forEach(table::row);
			add(table);
		}
	}

	private void add(TextTable table) {
		lines.add("");
		lines.addAll(table.lines());
	}

	private static List<List<String>> numbers(Map<String, Double> numbers) {
		return numbers.entrySet().stream().map(entry -> List.of(entry.getKey(), Figures.text(entry.getValue()))).toList();
	}

	private void constraints() {
		if (!view.candidate().scores().constraintSatisfaction().isEmpty()) {
			TextTable table = new TextTable().column("constraint", Align.LEFT).column("holds", Align.LEFT).column("score", Align.RIGHT)
					.column("because", Align.LEFT);
			view.candidate().scores().constraintSatisfaction().forEach((id, verdict) -> table.row(List.of(id,
					verdict.satisfied() ? "yes" : "no", Wording.score(verdict.score()), verdict.explanation())));
			add(table);
		}
	}

	private void evaluation(StoredEvaluation evaluation) {
		Scenario scenario = view.scenario(evaluation);
		lines.add("");
		lines.add("In " + scenario.id() + ", " + scenario.name() + " (" + Wording.of(scenario.type()) + "): "
				+ (evaluation.failure().isEmpty() ? Wording.of(evaluation.state()) : "failed: " + evaluation.failure()));
		lines.add("P " + Wording.score(evaluation.prediction()) + "   R " + Wording.score(evaluation.resource()));
		table("outcome", numbers(evaluation.outcomes()));
		table("satisfaction", numbers(evaluation.satisfaction()));
	}

	private void evaluations() {
		if (!view.evaluations().isEmpty()) {
			TextTable table = new TextTable().column("in", Align.LEFT).column("scenario", Align.LEFT).column("type", Align.LEFT)
					.column("P", Align.RIGHT).column("R", Align.RIGHT).column("state", Align.LEFT);
			view.evaluations().forEach(evaluation -> {
				Scenario scenario = view.scenario(evaluation);
				table.row(List.of(scenario.id(), Wording.cut(scenario.name(), SCENARIO_NAME), Wording.of(scenario.type()),
						Wording.score(evaluation.prediction()), Wording.score(evaluation.resource()),
						evaluation.failure().isEmpty() ? Wording.of(evaluation.state()) : "failed: " + evaluation.failure()));
			});
			add(table);
		}
	}
}
