package org.intcrucible.architect.internal.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.formula.FormulaParser;
import org.intcrucible.formula.FreeNames;
import org.intcrucible.formula.NameUse;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Formula;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.Scores;
import org.intcrucible.store.EvaluationBlock.State;
import org.intcrucible.store.StoredEvaluation;

/** Which hard constraints a candidate breaks where they must hold, in which scenarios and by how much. */
final class Violations {

	private static final String RESOURCE = "resource:";
	private static final int MOST_SCENARIOS = 5;

	/** A constraint of the document, or one that follows from a resource. */
	private record Requirement(String label, Formula formula, String shown, Constraint.Strength strength) {
	}

	private final Phrases phrases;
	private final ProblemDocument document;

	/**
	 * @param phrases  about runs
	 * @param document what the run worked on
	 */
	Violations(Phrases phrases, ProblemDocument document) {
		this.phrases = phrases;
		this.document = document;
	}

	/**
	 * An item of Markdown for each.
	 *
	 * @param scenarios by ordinal
	 * @param row       the candidate's evaluations
	 */
	List<String> of(Candidate candidate, List<Scenario> scenarios, List<StoredEvaluation> row) {
		Map<Integer, Scenario> byOrdinal = scenarios.stream().collect(Collectors.toMap(Scenario::ordinal, Function.identity()));
		List<String> items = new ArrayList<>();
		candidate.scores().constraintSatisfaction().forEach((id, verdict) -> requirement(id)
				.filter(requirement -> requirement.strength().isHard() && !verdict.satisfied() && !Double.isNaN(verdict.score()))
				.ifPresent(requirement -> items.add(item(requirement, id, verdict, byOrdinal, row))));
		return items;
	}

	private Optional<Requirement> requirement(String id) {
		if (id.startsWith(RESOURCE)) {
			return document.world().resources().stream().filter(resource -> resource.id().equals(id.substring(RESOURCE.length()))).findFirst()
					.map(resource -> new Requirement(resource.label(), resource.use(), phrases.text("use_of", Markdown.code(resource.use().text()),
							phrases.figures().amount(resource.available(), resource.unit())), resource.limit()));
		}
		return document.spec().constraints().stream().filter(constraint -> constraint.id().equals(id)).findFirst()
				.map(constraint -> new Requirement(constraint.label(), constraint.formula(), Markdown.code(constraint.formula().text()),
						constraint.strength()));
	}

	private String item(Requirement requirement, String id, Scores.Verdict verdict, Map<Integer, Scenario> scenarios, List<StoredEvaluation> row) {
		List<StoredEvaluation> broken = row.stream().filter(evaluation -> isOfSuite(scenarios, evaluation))
				.filter(evaluation -> evaluation.state() == State.FAILED || evaluation.satisfaction().getOrDefault(id, 1.0) < 1)
				.sorted(Comparator.comparingDouble((StoredEvaluation evaluation) -> satisfaction(evaluation, id))
						.thenComparingInt(StoredEvaluation::scenario)).toList();
		String places = broken.stream().limit(MOST_SCENARIOS)
				.map(evaluation -> place(requirement, id, scenarios.get(evaluation.scenario()), evaluation)).collect(Collectors.joining("; "));
		int others = broken.size() - MOST_SCENARIOS;
		String more = others > 0 ? " " + phrases.text("and_more", phrases.figures().count(others)) : "";
		String where = broken.isEmpty() ? "" : phrases.text("broken_in", places + more);
		String said = phrases.text("broken", Markdown.strong(requirement.label()), requirement.shown(), Markdown.text(verdict.explanation()));
		return Markdown.item(Phrases.sentences(Stream.of(said, where)));
	}

	/** Adversarial scenarios were searched for, and reject nobody. */
	private static boolean isOfSuite(Map<Integer, Scenario> scenarios, StoredEvaluation evaluation) {
		Scenario scenario = scenarios.get(evaluation.scenario());
		return scenario != null && scenario.source() != Scenario.Source.ADVERSARIAL && evaluation.state() != State.MISSING;
	}

	private static double satisfaction(StoredEvaluation evaluation, String id) {
		return evaluation.state() == State.FAILED ? 0 : evaluation.satisfaction().getOrDefault(id, 1.0);
	}

	private String place(Requirement requirement, String id, Scenario scenario, StoredEvaluation evaluation) {
		String name = phrases.text("scenario", Markdown.code(scenario.id()), Markdown.text(scenario.name(), 40));
		if (evaluation.state() == State.FAILED) {
			return phrases.text("failed_there", name, Markdown.text(evaluation.failure()));
		}
		Map<String, Double> values = new LinkedHashMap<>();
		List<NameUse> uses = FormulaParser.parse(requirement.formula().text()).fold(FreeNames::of, errors -> List.of());
		uses.forEach(use -> {
			if (evaluation.outcomes().containsKey(use.name())) {
				values.put(use.name(), evaluation.outcomes().get(use.name()));
			}
		});
		String amounts = values.entrySet().stream().map(value -> Markdown.code(value.getKey()) + " " + phrases.figures().number(value.getValue()))
				.collect(Collectors.joining(", "));
		String satisfied = phrases.text("satisfied_to", phrases.figures().share(satisfaction(evaluation, id)));
		return phrases.text("broken_there", name, amounts.isEmpty() ? satisfied : amounts + ", " + satisfied);
	}
}
