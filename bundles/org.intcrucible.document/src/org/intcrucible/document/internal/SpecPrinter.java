package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** What has its default is left out. */
	static Stream<PrintedItem> settings(ProblemDocument document) {
		var items = Stream.<PrintedItem>builder();
		var simulation = document.world().simulation();
		if (simulation.horizon() != Simulation.DEFAULT.horizon()) {
			items.add(PrintedItem.setting(SettingsParser.HORIZON, simulation.horizon() + " steps"));
		}
		if (simulation.samples() != Simulation.DEFAULT.samples()) {
			items.add(PrintedItem.setting(SettingsParser.SAMPLES, String.valueOf(simulation.samples())));
		}
		if (document.spec().resolution() != Resolution.MEDIUM) {
			items.add(PrintedItem.setting(SettingsParser.RESOLUTION, Keywords.of(document.spec().resolution())));
		}
		if (document.spec().mode() != RunMode.FULL_SEARCH) {
			items.add(PrintedItem.setting(SettingsParser.MODE, Keywords.of(document.spec().mode())));
		}
		if (!simulation.shares().isEmpty()) {
			items.add(PrintedItem.setting(SettingsParser.SHARES, shares(simulation.shares())));
		}
		return items.build();
	}

	/** Goals and constraints. */
	static Stream<PrintedItem> wishes(ProblemSpec spec) {
		return Stream.concat(spec.goals().stream().map(SpecPrinter::goal),
				spec.constraints().stream().map(SpecPrinter::constraint));
	}

	static Stream<PrintedItem> candidates(List<GivenCandidate> candidates) {
		return candidates.stream().map(SpecPrinter::candidate);
	}

	private static String shares(Map<ScenarioType, Integer> shares) {
		return Arrays.stream(ScenarioType.values()).filter(shares::containsKey)
				.map(type -> Keywords.of(type) + " " + shares.get(type) + " %").collect(Collectors.joining(", "));
	}

	private static PrintedItem goal(Goal goal) {
		String scale = goal.scale() instanceof GoalScale.Declared(double low, double high)
				? " from " + Decimal.format(low) + " to " + Decimal.format(high)
				: "";
		List<String> weight = goal.weight() == Goal.DEFAULT_WEIGHT ? List.of() : List.of("weight " + goal.weight());
		String body = (goal.maximize() ? "maximize " : "minimize ") + goal.label() + ": `" + goal.formula() + "`" + scale
				+ TextWriter.brackets(weight);
		return PrintedItem.of(Section.GOALS, body, goal.notes());
	}

	private static PrintedItem constraint(Constraint constraint) {
		var attributes = new ArrayList<>(attributes(constraint.strength(), new Soft(Goal.DEFAULT_WEIGHT)));
		if (constraint.tolerance() instanceof DeclaredTolerance(double residual)) {
			attributes.add("tolerance " + Decimal.format(residual));
		}
		String body = constraint.label() + ": `" + constraint.formula() + "`" + TextWriter.brackets(attributes);
		return PrintedItem.of(Section.CONSTRAINTS, body, constraint.notes());
	}

	private static PrintedItem candidate(GivenCandidate candidate) {
		String body = candidate.label() + ValuePrinter.sets(candidate.sets());
		return PrintedItem.of(Section.CANDIDATES, body, candidate.notes());
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
