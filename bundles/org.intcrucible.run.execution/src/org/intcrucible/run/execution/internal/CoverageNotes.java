package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.engine.AssumptionCoverage;
import org.intcrucible.engine.AssumptionCoverage.Reach;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ConstraintActivity;
import org.intcrucible.engine.ConstraintActivity.Count;
import org.intcrucible.model.Scenario;

/** Tells the readers of a result what it says nothing about. */
final class CoverageNotes {

	/** More names would hide what matters. */
	private static final int MOST_NAMED = 8;

	private CoverageNotes() {
	}

	/** @param scenarios all of the run, the nominal one first */
	static List<String> of(CompiledProblem problem, List<Scenario> scenarios, ConstraintActivity activity) {
		List<AssumptionCoverage> assumptions = AssumptionCoverage.of(problem.uncertainties(), scenarios);
		List<String> notes = new ArrayList<>();
		if (!assumptions.isEmpty()) {
			notes.add(ofAssumptions(assumptions));
		}
		if (!activity.counts().isEmpty() && activity.evaluations() > 0) {
			notes.add(ofConstraints(activity));
		}
		return notes;
	}

	static String ofAssumptions(List<AssumptionCoverage> all) {
		List<AssumptionCoverage> moved = all.stream().filter(one -> !one.isFixed()).toList();
		String text = "Coverage of assumptions: scenarios move " + moved.size() + " of " + counted(all.size(), "uncertain one");
		if (moved.size() < all.size()) {
			text += ", never " + named(all.stream().filter(AssumptionCoverage::isFixed).map(AssumptionCoverage::name));
		}
		return moved.isEmpty() ? text + "." : text + ". " + least(moved) + tails(moved);
	}

	private static String least(List<AssumptionCoverage> moved) {
		AssumptionCoverage least = moved.stream().min(Comparator.comparingDouble(one -> (double) one.visited() / one.parts())).orElseThrow();
		return "Least covered: " + least.name() + ", " + least.visited() + " of " + least.parts()
				+ (least.isStepped() ? " values. " : " tenths of its range. ");
	}

	private static String tails(List<AssumptionCoverage> moved) {
		List<String> missed = moved.stream().flatMap(one -> Stream.concat(
				one.low() == Reach.MIDDLE ? Stream.of("low tail of " + one.name()) : Stream.empty(),
				one.high() == Reach.MIDDLE ? Stream.of("high tail of " + one.name()) : Stream.empty())).toList();
		return missed.isEmpty() ? "Scenarios lie in both tails of " + (moved.size() == 1 ? "it." : "each.")
				: "No scenario lies in the " + named(missed.stream()) + ".";
	}

	static String ofConstraints(ConstraintActivity activity) {
		List<Count> counts = activity.counts();
		List<String> sentences = new ArrayList<>();
		sentences.add("Coverage of constraints, of " + counted(activity.evaluations(), "evaluation") + ": "
				+ (counts.stream().noneMatch(Count::isTested) ? "none was tested."
						: named(counts.stream().filter(Count::isTested).map(CoverageNotes::tested)) + "."));
		sentences.add(untested("Never broken nor nearly, so not tested: ", counts.stream().filter(Count::measured)));
		sentences.add(untested("Never broken, and by how much is not measured: ", counts.stream().filter(count -> !count.measured())));
		return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
	}

	private static String tested(Count count) {
		return String.format(Locale.ROOT, "%s broken in %,d%s", label(count), count.broken(),
				count.measured() ? String.format(Locale.ROOT, " and nearly in %,d", count.near()) : "");
	}

	private static String untested(String start, Stream<Count> counts) {
		String names = named(counts.filter(count -> !count.isTested()).map(CoverageNotes::label));
		return names.isEmpty() ? "" : start + names + ".";
	}

	private static String label(Count count) {
		return count.requirement().label() + (count.requirement().id().startsWith("resource:") ? " (resource)" : "");
	}

	private static String named(Stream<String> names) {
		List<String> all = names.toList();
		String shown = all.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
		return all.size() <= MOST_NAMED ? shown : shown + " and " + (all.size() - MOST_NAMED) + " more";
	}

	private static String counted(long count, String what) {
		return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
	}
}
