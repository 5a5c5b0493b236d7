package org.intcrucible.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.Resource;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;

/** Problems, suites and outcomes of which nothing is known but the seed. */
final class RandomCase {

	private RandomCase() {
	}

	static Bench problem(Random random) {
		List<String> lines = new ArrayList<>(List.of("## Levers", "- x: real -10..10", "## Goals"));
		for (int i = 0; i < random.nextInt(4); i++) {
			lines.add("- " + (random.nextBoolean() ? "maximize" : "minimize") + " g" + i + ": `x`"
					+ (random.nextBoolean() ? " from -1 to " + random.nextInt(20) : "") + " (weight " + random.nextInt(101) + ")");
		}
		lines.add("## Constraints");
		List<String> formulas = List.of("x <= 3", "x >= -2", "x == 1", "x != 1", "x < 4 and x > -4", "x < 0 or x > 2");
		List<String> strengths = List.of("hard", "hard, 99 %", "hard in all", "weight 20", "weight 0", "weight 99");
		for (int i = 0; i < random.nextInt(4); i++) {
			lines.add("- K" + i + ": `" + formulas.get(random.nextInt(6)) + "` (" + strengths.get(random.nextInt(6))
					+ (random.nextBoolean() ? ", tolerance " + (1 + random.nextInt(9)) : "") + ")");
		}
		lines.add("## Resources");
		for (int i = 0; i < random.nextInt(3); i++) {
			lines.add("- r" + i + ": `x` of " + (1 + random.nextInt(12)) + (random.nextBoolean() ? " (weight 30)" : ""));
		}
		return Bench.of(lines.toArray(String[]::new));
	}

	/** A problem whose goals and constraints all rather have less of x, and whose resource does not care. */
	static String[] monotone(Random random) {
		List<String> lines = new ArrayList<>(List.of("## Levers", "- x: real -20..20", "## Goals"));
		for (int i = 0; i < 1 + random.nextInt(3); i++) {
			lines.add((random.nextBoolean() ? "- minimize g" + i + ": `" + (1 + i) + " * x`" : "- maximize g" + i + ": `" + i + " - x`")
					+ (random.nextBoolean() ? " from -10 to " + random.nextInt(20) : "") + " (weight " + random.nextInt(101) + ")");
		}
		lines.add("## Constraints");
		List<String> strengths = List.of("hard, 60 %", "weight 20", "weight 0", "weight 99");
		for (int i = 0; i < random.nextInt(4); i++) {
			lines.add("- K" + i + ": `x <= " + (12 + random.nextInt(6)) + "` (" + strengths.get(random.nextInt(4)) + ", tolerance 8)");
		}
		lines.addAll(List.of("## Resources", "- r: `3` of 7"));
		return lines.toArray(String[]::new);
	}

	static List<Scenario> suite(Random random) {
		List<Scenario> suite = new ArrayList<>(List.of(Bench.nominal()));
		for (int ordinal = 2; ordinal <= 1 + random.nextInt(12); ordinal++) {
			suite.add(Bench.scenario(ordinal, ScenarioType.values()[random.nextInt(4)], 1 + random.nextInt(100),
					random.nextInt(4) == 0 ? Scenario.Source.NAMED : Scenario.Source.SAMPLED));
		}
		return suite;
	}

	static OutcomeTable table(Bench bench, int rows, Random random) {
		OutcomeTable table = new OutcomeTable(bench.problem.layout(), rows);
		boolean free = random.nextInt(4) == 0;
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < table.layout().size(); column++) {
				table.set(row, column, number(random));
			}
			if (free) {
				for (Resource resource : bench.rules.resources()) {
					table.set(row, table.layout().column(resource.id()), -random.nextInt(2));
				}
			}
			switch (random.nextInt(10)) {
				case 0 -> table.fail(row, "it crashed");
				case 1 -> {
					// not evaluated
				}
				default -> table.done(row);
			}
		}
		return table;
	}

	private static double number(Random random) {
		return switch (random.nextInt(8)) {
			case 0 -> 0;
			case 1 -> random.nextGaussian() * 1e300;
			case 2 -> random.nextGaussian() * 1e-300;
			case 3 -> random.nextInt(5) - 2;
			default -> random.nextGaussian() * 5;
		};
	}
}
