package org.intcrucible.ui.results.internal.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

import org.intcrucible.model.Constraint;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Resource;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.Scores;
import org.intcrucible.store.StoredEvaluation;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** What became of each goal, constraint and resource of one candidate, hard ones first, then by weight. */
final class Verdicts {

	/** What is this near to 1 holds: satisfactions are rounded when they are computed. */
	private static final double HOLDS = 1 - 1e-9;

	private final Texts texts = Texts.of(Verdicts.class);
	private final CandidateSheet sheet;
	private final List<StoredEvaluation> suite;

	Verdicts(CandidateSheet sheet) {
		this.sheet = sheet;
		suite = sheet.evaluations().stream().filter(this::isOfSuite).toList();
	}

	private boolean isOfSuite(StoredEvaluation evaluation) {
		return evaluation.scenario() <= sheet.scenarios().size()
				&& sheet.scenarios().get(evaluation.scenario() - 1).source() != Scenario.Source.ADVERSARIAL;
	}

	/**
	 * One line.
	 *
	 * @param name    as its author wrote it
	 * @param weight  in [0, 100]
	 * @param strict  whether it is hard
	 * @param score   in [0, 1]; NaN if there is none
	 * @param worst   its worst value over the scenarios, as text
	 * @param met     in how many scenarios it holds, such as {@code 24/48}; a dash for a goal
	 * @param missed  whether it does not hold everywhere
	 * @param remark  a sentence
	 */
	record Line(String name, int weight, boolean strict, double score, String worst, String met, boolean missed, String remark) {
	}

	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		sheet.document().spec().constraints()
				.forEach(constraint -> lines.add(line(constraint.id(), constraint.label(), constraint.strength(), constraint.formula().text())));
		sheet.document().spec().goals().forEach(goal -> lines.add(line(goal)));
		for (Resource resource : sheet.document().world().resources()) {
			lines.add(line("resource:" + resource.id(), texts.get("resource", resource.label()), resource.limit(), "<"));
		}
		lines.sort((one, other) -> one.strict() != other.strict() ? one.strict() ? -1 : 1 : Integer.compare(other.weight(), one.weight()));
		return lines;
	}

	private Line line(Goal goal) {
		double score = sheet.candidate().scores().prediction().components().getOrDefault(goal.id(), Double.NaN);
		return new Line(goal.label(), goal.weight(), false, score, worst(goal.id(), !goal.maximize()), Numbers.NONE, false,
				texts.get(goal.maximize() ? "maximise" : "minimise", goal.formula().text()));
	}

	private Line line(String id, String label, Constraint.Strength strength, String formula) {
		Scores.Verdict verdict = sheet.candidate().scores().constraintSatisfaction().get(id);
		long evaluated = suite.stream().filter(one -> one.satisfaction().containsKey(id) && Double.isFinite(one.satisfaction().get(id))).count();
		long holds = suite.stream().filter(one -> one.satisfaction().getOrDefault(id, Double.NaN) >= HOLDS).count();
		boolean directed = formula.contains("<") != formula.contains(">");
		return new Line(label, strength.weight(), strength.isHard(), verdict == null ? Double.NaN : verdict.score(),
				directed ? worst(id.replaceFirst("^resource:", ""), formula.contains("<")) : "", evaluated == 0 ? Numbers.NONE : holds + "/" + evaluated,
				holds < evaluated, verdict == null ? "" : verdict.explanation());
	}

	private String worst(String outcome, boolean highest) {
		DoubleStream values = suite.stream().mapToDouble(one -> one.outcomes().getOrDefault(outcome, Double.NaN)).filter(Double::isFinite);
		OptionalDouble worst = highest ? values.max() : values.min();
		return worst.isPresent() ? Numbers.value(worst.getAsDouble()) : "";
	}

	/** Whether all constraints of a kind hold in one evaluation. */
	static boolean isMissed(CandidateSheet sheet, StoredEvaluation evaluation, boolean hard) {
		return sheet.document().spec().constraints().stream().filter(constraint -> constraint.strength().isHard() == hard)
				.anyMatch(constraint -> evaluation.satisfaction().getOrDefault(constraint.id(), 1.0) < HOLDS)
				|| sheet.document().world().resources().stream().filter(resource -> resource.limit().isHard() == hard)
						.anyMatch(resource -> evaluation.satisfaction().getOrDefault("resource:" + resource.id(), 1.0) < HOLDS);
	}
}
