package org.intcrucible.architect.internal.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock.State;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.StoredEvaluation;

/** Says which assumptions P moves with, over the scenarios of a run that is over. It evaluates nothing. */
final class SensitivityAnswer {

	/** With fewer scenarios a correlation is nothing but chance. */
	private static final int FEWEST = 4;
	private static final int FEW = 20;
	private static final int LONGEST_TABLE = 12;

	/** @param correlation in [-1, 1]; NaN where one does not vary */
	private record Influence(String name, String unit, double low, double high, double correlation) {

		boolean varies() {
			return low < high;
		}
	}

	/** P of one candidate in one scenario of the suite. */
	private record Point(Scenario scenario, double prediction) {
	}

	private final Phrases phrases;
	private final Commands commands;
	private final RunReader runs;
	private final EvaluationReader evaluations;

	/** @param phrases about runs */
	SensitivityAnswer(Phrases phrases, Commands commands, RunReader runs, EvaluationReader evaluations) {
		this.phrases = phrases;
		this.commands = commands;
		this.runs = runs;
		this.evaluations = evaluations;
	}

	/** @param candidate whose P */
	String of(Situation situation, RunChoice.Ranked meant, Candidate candidate) {
		Run run = meant.run();
		Optional<PinnedDocument> document = runs.document(run.id());
		RunLines lines = new RunLines(phrases, commands);
		List<Assumption> assumptions = document.map(pinned -> pinned.document().world().assumptions()).orElse(List.of()).stream()
				.filter(assumption -> !assumption.noise()).toList();
		if (assumptions.isEmpty()) {
			return phrases.text("no_assumptions", run.name());
		}
		List<Point> points = points(run, candidate);
		String rests = phrases.text("rests_on", lines.name(candidate), run.name(), phrases.counted("scenarios", points.size()));
		if (points.size() < FEWEST) {
			return Markdown.blocks(List.of(rests, phrases.text("too_few_scenarios")));
		}
		List<Influence> influences = influences(assumptions, points);
		List<String> blocks = new ArrayList<>(List.of(found(points, influences), rests));
		blocks.addAll(table(influences));
		blocks.add(caution(points.size()));
		blocks.addAll(lines.since(situation, meant, document.map(PinnedDocument::revision).orElse(0)));
		return Markdown.blocks(blocks);
	}

	/** The suite alone: adversarial scenarios were searched for. What failed counts as nothing achieved, as in P itself. */
	private List<Point> points(Run run, Candidate candidate) {
		Map<Integer, Scenario> suite = runs.scenarios(run.id()).stream().filter(scenario -> scenario.source() != Scenario.Source.ADVERSARIAL)
				.collect(Collectors.toMap(Scenario::ordinal, Function.identity()));
		return evaluations.row(run.id(), candidate.ordinal()).stream()
				.filter(evaluation -> suite.containsKey(evaluation.scenario()) && evaluation.state() != State.MISSING)
				.map(evaluation -> new Point(suite.get(evaluation.scenario()), prediction(evaluation))).toList();
	}

	private static double prediction(StoredEvaluation evaluation) {
		return evaluation.state() == State.FAILED || Double.isNaN(evaluation.prediction()) ? 0 : evaluation.prediction();
	}

	/** The strongest first; what cannot be told last. */
	private static List<Influence> influences(List<Assumption> assumptions, List<Point> points) {
		double[] predictions = points.stream().mapToDouble(Point::prediction).toArray();
		return IntStream.range(0, assumptions.size()).mapToObj(i -> {
			double[] values = points.stream().mapToDouble(point -> point.scenario().state().value(i)).toArray();
			return new Influence(assumptions.get(i).name(), assumptions.get(i).unit(), Arrays.stream(values).min().orElse(Double.NaN),
					Arrays.stream(values).max().orElse(Double.NaN), SpearmanCorrelation.of(values, predictions));
		}).sorted(Comparator.comparingDouble((Influence influence) -> Double.isNaN(influence.correlation()) ? 1 : -Math.abs(influence.correlation())))
				.toList();
	}

	/** About two standard deviations of what independent quantities would show. */
	private static double chance(int points) {
		return Math.min(1, 2 / Math.sqrt(points - 1.0));
	}

	private String found(List<Point> points, List<Influence> influences) {
		if (points.stream().mapToDouble(Point::prediction).distinct().count() == 1) {
			return phrases.text("prediction_constant", phrases.figures().score(points.getFirst().prediction()));
		}
		Influence first = influences.getFirst();
		if (Double.isNaN(first.correlation())) {
			return phrases.text("nothing_varies");
		}
		boolean clear = Math.abs(first.correlation()) > chance(points.size());
		String leading = phrases.text(first.correlation() < 0 ? "matters_against" : "matters_for", Markdown.code(first.name()),
				phrases.figures().number(hundredths(first.correlation())));
		return clear ? leading : phrases.text("unclear", leading);
	}

	private List<String> table(List<Influence> influences) {
		List<Influence> varied = influences.stream().filter(Influence::varies).toList();
		List<String> fixed = influences.stream().filter(influence -> !influence.varies()).map(influence -> Markdown.code(influence.name())).toList();
		List<String> blocks = new ArrayList<>();
		boolean told = varied.stream().anyMatch(influence -> !Double.isNaN(influence.correlation()));
		if (told) {
			blocks.add(Markdown.table(List.of(phrases.text("column_assumption"), phrases.text("column_range"), phrases.text("column_correlation")), 1,
					varied.stream().limit(LONGEST_TABLE).map(this::row).toList()));
		}
		if (varied.size() > LONGEST_TABLE && told) {
			blocks.add(phrases.text("weaker_ones", phrases.figures().count(varied.size() - LONGEST_TABLE)));
		}
		if (!fixed.isEmpty()) {
			blocks.add(phrases.text("not_varied", phrases.listed(fixed)));
		}
		return blocks;
	}

	private List<String> row(Influence influence) {
		Figures figures = phrases.figures();
		return List.of(Markdown.code(influence.name()), phrases.text("range", figures.number(influence.low()),
				figures.amount(influence.high(), influence.unit())), Double.isNaN(influence.correlation()) ? Figures.NONE
						: figures.number(hundredths(influence.correlation())));
	}

	private static double hundredths(double correlation) {
		return Math.round(correlation * 100) / 100.0;
	}

	/** What to think of it. */
	private String caution(int points) {
		return phrases.text(points < FEW ? "caution_few" : "caution", phrases.figures().number(hundredths(chance(points))));
	}
}
