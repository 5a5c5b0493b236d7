package org.intcrucible.engine.internal.bytecode;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.intcrucible.engine.internal.bytecode.RandomFormulas.Named;
import org.intcrucible.engine.internal.bytecode.RandomFormulas.Use;

/**
 * Writes a random problem: an outcome that another evaluator provides, levers of all kinds, noise, definitions, stocks, equations,
 * goals, constraints, resources.
 */
final class RandomProblem {

	private final Random random;
	private final RandomFormulas formulas;
	private final StringBuilder goals = new StringBuilder("## Goals\n- minimize beta: `beta`\n- maximize outside: `outside`\n");
	private final StringBuilder constraints = new StringBuilder("## Constraints\n");
	private final StringBuilder assumptions = new StringBuilder("## Assumptions\n- u: normal 0, 1\n- y: uniform 0.5..3\n");
	private final StringBuilder mechanisms = new StringBuilder("## Mechanisms\n- alpha = `0.4`\n- beta = `alpha * 2 + sqrt(alpha)`\n");
	private final String settings;
	private int count;

	private RandomProblem(long seed) {
		random = new Random(seed);
		int horizon = List.of(1, 2, 4, 7).get(random.nextInt(4));
		int samples = List.of(1, 2, 5).get(random.nextInt(3));
		settings = "# Random\n## Settings\n- horizon: " + horizon + " steps\n- samples: " + samples + "\n";
		formulas = new RandomFormulas(random, horizon);
		for (String name : List.of("x", "n", "u", "y", "alpha", "beta", "outside")) {
			formulas.declare(new Named(name, false, false, false, true));
		}
		formulas.declare(new Named("on", true, false, false, true));
		formulas.declare(new Named("p", false, true, false, true));
	}

	/** @return the text of a document */
	static String text(long seed) {
		return new RandomProblem(seed).text();
	}

	private String text() {
		for (int i = 0; i < 1 + random.nextInt(6); i++) {
			switch (random.nextInt(9)) {
				case 0 -> noise();
				case 1 -> stock();
				case 2 -> carriedTogether();
				case 3 -> equations();
				case 4 -> definition(true);
				default -> definition(false);
			}
		}
		formulas.names().stream().filter(named -> isLikely()).forEach(this::summary);
		for (int i = 0; i < 2; i++) {
			goals.append("- minimize g").append(i).append(": `").append(formulas.number(2, false, false, new Use())).append("`\n");
		}
		for (int i = 0; i < 2; i++) {
			constraints.append("- c").append(i).append(": `").append(formulas.truth(2, false, false, new Use())).append("`\n");
		}
		return settings + goals + constraints
				+ "## Levers\n- x: real -3..5\n- n: integer 0..4\n- v[0..4]: real 0..2\n- w[1..3]: integer -2..3\n- p[steps]: real 0..1\n"
				+ "- mode: one of red, green, blue\n- on: yes or no\n" + assumptions + mechanisms + "## Resources\n- money: `"
				+ formulas.number(1, false, false, new Use()) + "` of 7\n";
	}

	/** A definition for which a quantity is needed in full. */
	private void summary(Named named) {
		if (named.perStep() || named.perSample()) {
			String ranges = (named.perSample() ? ", samples" : "") + (named.perStep() ? ", t in steps" : "");
			String value = named.truth() ? "if(" + named.name() + ", 1, 0)" : named.name();
			String kind = List.of("sum", "mean", "min", "max").get(random.nextInt(4));
			define("m" + count++, kind + "(" + (random.nextBoolean() || !named.perStep() ? ranges.substring(2)
					: "t in steps" + (named.perSample() ? ", samples" : "")) + ": " + value + ")");
		}
	}

	private boolean isLikely() {
		return random.nextInt(3) > 0;
	}

	private void define(String name, String formula) {
		mechanisms.append("- ").append(name).append(" = `").append(formula).append("`\n");
	}

	private void definition(boolean truth) {
		String name = "d" + count++;
		Use use = new Use();
		boolean step = isLikely();
		boolean sample = isLikely();
		define(name, truth ? formulas.truth(2, step, sample, use) : formulas.number(3, step, sample, use));
		formulas.declare(new Named(name, truth, use.step, use.sample, true));
	}

	private void noise() {
		String name = "e" + count++;
		assumptions.append("- ").append(name).append(": noise ").append(switch (random.nextInt(8)) {
			case 0 -> "lognormal 0.2, 0.1";
			case 1 -> "normal `" + formulas.number(1, isLikely(), isLikely(), new Use()) + "`, 0.5";
			case 2 -> "uniform 0..`1 + abs(" + formulas.number(1, false, false, new Use()) + ")`";
			case 3 -> "triangular 0, 1, 3";
			case 4 -> "beta 2, 3 on 0..1";
			case 5 -> "discrete 1: 2, 4: 1";
			case 6 -> "normal 0, `" + formulas.number(1, true, false, new Use()) + "`";
			default -> "empirical 1, 2, 5";
		}).append("\n");
		formulas.declare(new Named(name, false, true, true, true));
	}

	private void stock() {
		String name = "s" + count++;
		Use start = new Use();
		String from = formulas.number(1, false, isLikely(), start);
		Use then = new Use();
		formulas.declare(new Named(name, false, true, start.sample, false));
		String next = formulas.number(2, true, isLikely(), then);
		formulas.withdraw(name);
		mechanisms.append("- stock ").append(name).append(": starts at `").append(from).append("`, then `0.5 * ").append(name)
				.append("[t-1] + ").append(next).append("`\n");
		formulas.declare(new Named(name, false, true, start.sample || then.sample, true));
	}

	/** Two stocks and a definition between them, each of which looks at the others. */
	private void carriedTogether() {
		String one = "s" + count++;
		String other = "s" + count++;
		String between = "d" + count++;
		Use use = new Use();
		String change = formulas.number(1, true, isLikely(), use);
		define(between, "0.1 * " + one + "[t-1] + " + formulas.number(1, true, false, use) + " * " + other + "[t-1]");
		mechanisms.append("- stock ").append(one).append(": starts at `").append(formulas.number(1, false, false, use)).append("`, then `")
				.append(between).append(" + ").append(change).append("`\n");
		mechanisms.append("- stock ").append(other).append(": starts at `1`, then `").append(one).append(" / 2 + ").append(other)
				.append("[t-1] / 3`\n");
		formulas.declare(new Named(one, false, true, use.sample, true));
		formulas.declare(new Named(other, false, true, use.sample, true));
	}

	private void equations() {
		String one = "q" + count++;
		String other = "q" + count++;
		Use use = new Use();
		boolean step = random.nextBoolean();
		boolean sample = random.nextBoolean();
		double pull = random.nextInt(8) == 0 ? 1.5 : 0.3;
		define(one, String.format(Locale.ROOT, "%s * %s + %s", pull, other, formulas.number(2, step, sample, use)));
		define(other, String.format(Locale.ROOT, "sin(%s) + 0.4 * %s + %s", one, one, formulas.number(1, step, sample, use)));
		mechanisms.append("- solve ").append(one).append(", ").append(other).append(" from 1, 0.5\n");
		formulas.declare(new Named(one, false, use.step, use.sample, true));
		formulas.declare(new Named(other, false, use.step, use.sample, true));
	}
}
