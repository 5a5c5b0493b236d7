package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.intcrucible.model.Constraint;
import org.intcrucible.model.Constraint.DeclaredTolerance;
import org.intcrucible.model.Constraint.Hard;
import org.intcrucible.model.Constraint.HardInAll;
import org.intcrucible.model.Constraint.Soft;
import org.intcrucible.model.Constraint.Strength;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Goal;
import org.intcrucible.model.GoalScale;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProblemSpec;
import org.intcrucible.model.Resolution;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Section;
import org.intcrucible.model.Simulation;

/** Prints what is wanted: settings, goals, constraints, candidates. */
public final class SpecPrinter {

	private SpecPrinter() {
	}

	public static void printSettings(ProblemDocument document, TextWriter writer) {
		var lines = new ArrayList<String>();
		var simulation = document.world().simulation();
		if (simulation.horizon() != Simulation.DEFAULT.horizon()) {
			lines.add("horizon: " + simulation.horizon() + " steps");
		}
		if (simulation.samples() != Simulation.DEFAULT.samples()) {
			lines.add("samples: " + simulation.samples());
		}
		if (document.spec().resolution() != Resolution.MEDIUM) {
			lines.add("resolution: " + Keywords.of(document.spec().resolution()));
		}
		if (document.spec().mode() != RunMode.FULL_SEARCH) {
			lines.add("mode: " + Keywords.of(document.spec().mode()));
		}
		if (!simulation.shares().isEmpty()) {
			lines.add("shares: " + shares(simulation.shares()));
		}
		writer.section(Section.SETTINGS, lines, line -> line);
	}

	public static void printGoals(ProblemSpec spec, TextWriter writer) {
		writer.section(Section.GOALS, spec.goals(), SpecPrinter::goal);
		writer.section(Section.CONSTRAINTS, spec.constraints(), SpecPrinter::constraint);
	}

	public static void printCandidates(List<GivenCandidate> candidates, TextWriter writer) {
		writer.section(Section.CANDIDATES, candidates, SpecPrinter::candidate);
	}

	private static String shares(Map<ScenarioType, Integer> shares) {
		return Arrays.stream(ScenarioType.values()).filter(shares::containsKey)
				.map(type -> Keywords.of(type) + " " + shares.get(type) + " %").collect(Collectors.joining(", "));
	}

	private static String goal(Goal goal) {
		String scale = goal.scale() instanceof GoalScale.Declared(double low, double high)
				? " from " + Decimal.format(low) + " to " + Decimal.format(high)
				: "";
		List<String> weight = goal.weight() == Goal.DEFAULT_WEIGHT ? List.of() : List.of("weight " + goal.weight());
		return TextWriter.item((goal.maximize() ? "maximize " : "minimize ") + goal.label() + ": `" + goal.formula() + "`"
				+ scale + TextWriter.brackets(weight), goal.notes());
	}

	private static String constraint(Constraint constraint) {
		var attributes = new ArrayList<>(attributes(constraint.strength(), new Soft(Goal.DEFAULT_WEIGHT)));
		if (constraint.tolerance() instanceof DeclaredTolerance(double residual)) {
			attributes.add("tolerance " + Decimal.format(residual));
		}
		return TextWriter.item(constraint.label() + ": `" + constraint.formula() + "`" + TextWriter.brackets(attributes),
				constraint.notes());
	}

	private static String candidate(GivenCandidate candidate) {
		return TextWriter.item(candidate.label() + ValuePrinter.sets(candidate.sets()), candidate.notes());
	}

	/** @param unsaid the strength that is not printed */
	static List<String> attributes(Strength strength, Strength unsaid) {
		return strength.equals(unsaid) ? List.of() : terms(strength);
	}

	/** How much a constraint insists, as the words in its brackets. */
	public static List<String> terms(Strength strength) {
		return switch (strength) {
			case Soft(int weight) -> List.of("weight " + weight);
			case HardInAll() -> List.of("hard in all");
			case Hard(double reliability) -> reliability == Hard.DEFAULT_RELIABILITY ? List.of("hard")
					: List.of("hard", Percent.format(reliability));
		};
	}
}
