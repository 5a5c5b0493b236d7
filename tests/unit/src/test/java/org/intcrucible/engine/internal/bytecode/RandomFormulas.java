package org.intcrucible.engine.internal.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes random formulas that check, over the whole language. What they compute means nothing and mostly is a number. */
final class RandomFormulas {

	private static final List<String> FUNCTIONS = List.of("abs", "exp", "ln", "log10", "sqrt", "sin", "cos", "tan", "asin", "acos", "atan",
			"sinh", "cosh", "tanh", "floor", "ceil", "round", "sign");
	private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=");

	private final Random random;
	private final int horizon;
	private final List<Named> names = new ArrayList<>();

	/**
	 * Something that formulas may use.
	 *
	 * @param truth     whether it is true or false instead of a number
	 * @param perStep   whether it has a value for each step, and {@code perSample} for each sample
	 * @param available whether its value of the step at hand may be used, and not only earlier ones
	 */
	record Named(String name, boolean truth, boolean perStep, boolean perSample, boolean available) {
	}

	/** Whether a formula that was written turned out to vary with the step and the sample. */
	static final class Use {
		boolean step;
		boolean sample;
	}

	/**
	 * What a part of a formula may look at.
	 *
	 * @param step      whether there is a step at hand, and {@code boundStep} whether it is an aggregation's
	 * @param sample    likewise
	 * @param variables bound whole numbers
	 */
	private record View(boolean step, boolean boundStep, boolean sample, boolean boundSample, List<String> variables, Use use) {

		View with(String variable) {
			List<String> more = new ArrayList<>(variables);
			more.add(variable);
			return new View(step, boundStep, sample, boundSample, more, use);
		}

		View inSteps() {
			return new View(true, true, sample, boundSample, variables, use);
		}

		View inSamples() {
			return new View(step, boundStep, true, true, variables, use);
		}
	}

	RandomFormulas(Random random, int horizon) {
		this.random = random;
		this.horizon = horizon;
	}

	void declare(Named name) {
		names.add(name);
	}

	/** Everything that was declared. */
	List<Named> names() {
		return List.copyOf(names);
	}

	void withdraw(String name) {
		names.removeIf(named -> named.name().equals(name));
	}

	String number(int depth, boolean step, boolean sample, Use use) {
		return number(depth, new View(step, false, sample, false, List.of(), use));
	}

	String truth(int depth, boolean step, boolean sample, Use use) {
		return truth(depth, new View(step, false, sample, false, List.of(), use));
	}

	private String number(int depth, View view) {
		if (depth == 0) {
			return leaf(view);
		}
		int inner = depth - 1;
		return switch (random.nextInt(23)) {
			case 0, 1, 2 -> "(" + number(inner, view) + " + " + number(inner, view) + ")";
			case 3, 4 -> "(" + number(inner, view) + " - " + number(inner, view) + ")";
			case 5, 6 -> number(inner, view) + " * " + number(inner, view);
			case 7 -> number(inner, view) + " / (" + (rarely() ? "0" : "1") + " + abs(" + number(inner, view) + "))";
			case 8 -> "(" + number(inner, view) + ")^2";
			case 9 -> "abs(" + number(inner, view) + ")^" + leaf(view);
			case 10 -> "-" + number(inner, view);
			case 11, 12 -> function(inner, view);
			case 13 -> "if(" + truth(inner, view) + ", " + number(inner, view) + ", " + number(inner, view) + ")";
			case 14 -> (random.nextBoolean() ? "min(" : "max(") + number(inner, view) + ", " + number(inner, view) + ", " + leaf(view) + ")";
			case 15 -> "clamp(" + number(inner, view) + ", " + leaf(view) + ", " + number(inner, view) + ")";
			case 16 -> pair(inner, view);
			case 17, 18, 19, 20 -> aggregate(inner, view);
			case 21 -> echo(number(inner, view), view);
			default -> root(inner, view);
		};
	}

	/** The same part twice, the second time where other steps or samples may be meant. */
	private String echo(String part, View view) {
		return switch (random.nextInt(3)) {
			case 0 -> view.step() && names.stream().allMatch(Named::available)
					? "if(" + part + " != x, mean(t in steps: " + part + "), 0)" : "(" + part + " + sin(" + part + "))";
			case 1 -> view.sample() ? "if(" + part + " != x, mean(samples: " + part + "), 0)" : "if(x > 0, " + part + ", 0) + " + part;
			default -> "if(" + part + " > 0, " + part + ", -" + part + ")";
		};
	}

	private boolean rarely() {
		return random.nextInt(15) == 0;
	}

	private String function(int depth, View view) {
		String name = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
		String argument = number(depth, view);
		if (rarely()) {
			return name + "(" + argument + ")";
		}
		return switch (name) {
			case "ln", "log10", "sqrt" -> name + "(1 + abs(" + argument + "))";
			case "asin", "acos" -> name + "(sin(" + argument + "))";
			case "exp", "sinh", "cosh" -> name + "(sin(" + argument + "))";
			default -> name + "(" + argument + ")";
		};
	}

	private String pair(int depth, View view) {
		return switch (random.nextInt(4)) {
			case 0 -> "atan2(" + number(depth, view) + ", " + number(depth, view) + ")";
			case 1 -> "mod(" + number(depth, view) + ", 1 + abs(" + leaf(view) + "))";
			case 2 -> "erlang_b(" + random.nextInt(5) + ", abs(" + number(depth, view) + "))";
			default -> "erlang_c(" + (1 + random.nextInt(5)) + ", abs(" + leaf(view) + "))";
		};
	}

	private String root(int depth, View view) {
		String variable = "r" + random.nextInt(2);
		View inside = view.with(variable);
		return rarely() ? "root(" + variable + " in 0..1: " + number(depth, inside) + ")"
				: "root(" + variable + " in -4..5: " + variable + "^3 + " + variable + " - sin(" + number(depth, inside) + "))";
	}

	private String aggregate(int depth, View view) {
		StringBuilder over = new StringBuilder();
		View inside = view;
		String before = "";
		for (int i = 0; i <= random.nextInt(2); i++) {
			switch (random.nextInt(5)) {
				case 0 -> {
					if (!before.contains("samples")) {
						over.append(", samples");
						before += "samples";
						inside = inside.inSamples();
					}
				}
				case 1 -> {
					if (!before.contains("t,")) {
						over.append(", t in ").append(random.nextInt(3) == 0 ? "0.." + (horizon - 1) : "steps");
						before += "t,";
						inside = inside.inSteps();
					}
				}
				default -> {
					String variable = List.of("i", "j", "m").get(random.nextInt(3));
					if (!before.contains(variable)) {
						over.append(", ").append(variable).append(" in ").append(range(inside));
						before += variable;
						inside = inside.with(variable);
					}
				}
			}
		}
		String ranges = over.substring(2);
		return switch (random.nextInt(7)) {
			case 0, 1 -> "sum(" + ranges + ": " + number(depth, inside) + ")";
			case 2 -> "mean(" + ranges + ": " + number(depth, inside) + ")";
			case 3 -> "min(" + ranges + ": " + number(depth, inside) + ")";
			case 4 -> "max(" + ranges + ": " + number(depth, inside) + ")";
			case 5 -> "fraction(" + ranges + ": " + truth(depth, inside) + ")";
			default -> "quantile(0." + random.nextInt(10) + "; " + ranges + ": " + number(depth, inside) + ")";
		};
	}

	private String range(View view) {
		return switch (random.nextInt(4)) {
			case 0 -> "steps";
			case 1 -> "0.." + random.nextInt(4);
			case 2 -> "1..n";
			default -> view.step() && markStep(view) ? "0..t" : "0..2";
		};
	}

	/** Notes that the formula varies with the step if this is its own. */
	private static boolean markStep(View view) {
		view.use().step |= !view.boundStep();
		return true;
	}

	private String leaf(View view) {
		for (int attempt = 0; attempt < 20; attempt++) {
			int choice = random.nextInt(10);
			if (choice < 2) {
				return List.of("0", "1", "2", "0.5", "3", "1.25", "0.1", "pi").get(random.nextInt(8));
			}
			if (choice == 2 && view.step()) {
				markStep(view);
				return "t";
			}
			if (choice == 3 && !view.variables().isEmpty()) {
				return view.variables().get(random.nextInt(view.variables().size()));
			}
			if (choice == 4) {
				return random.nextBoolean() ? "v[" + vectorIndex(view) + "]" : "w[" + (1 + random.nextInt(3)) + "]";
			}
			Named named = names.get(random.nextInt(names.size()));
			if (!named.truth() && (!named.perSample() || view.sample())) {
				String use = use(named, view);
				if (!use.isEmpty()) {
					return use;
				}
			}
		}
		return "1.5";
	}

	private String vectorIndex(View view) {
		List<String> whole = view.variables().stream().filter(variable -> !variable.startsWith("r")).toList();
		return whole.isEmpty() || random.nextInt(3) == 0 ? "" + random.nextInt(5)
				: "mod(" + whole.get(random.nextInt(whole.size())) + ", 5)";
	}

	/** A name with or without an index; empty if it cannot be used here. */
	private String use(Named named, View view) {
		if (!named.perStep() && !named.available()) {
			return "";
		}
		if (!named.available() && (!view.step() || view.boundStep())) {
			return "";
		}
		view.use().sample |= named.perSample() && !view.boundSample();
		if (!named.perStep()) {
			return named.name();
		}
		if (!named.available()) {
			// Only what lies before the formula's own step is there.
			markStep(view);
			return named.name() + "[t-1]";
		}
		int choice = random.nextInt(6);
		if (choice == 0) {
			return named.name() + "[" + random.nextInt(horizon) + "]";
		}
		if (!view.step()) {
			return named.name() + "[" + random.nextInt(horizon) + "]";
		}
		markStep(view);
		return switch (choice) {
			case 1 -> named.name() + "[t]";
			case 2 -> named.name() + "[max(0, t - 1)]";
			case 3 -> "if(t > 0, " + named.name() + "[t-1], 1)";
			default -> named.name();
		};
	}

	private String truth(int depth, View view) {
		int inner = Math.max(0, depth - 1);
		if (depth == 0) {
			List<Named> truths = names.stream()
					.filter(named -> named.truth() && named.available() && !named.perSample() && !named.perStep()).toList();
			return switch (random.nextInt(5)) {
				case 0 -> "mode == \"" + List.of("red", "green", "blue").get(random.nextInt(3)) + "\"";
				case 1 -> truths.get(random.nextInt(truths.size())).name();
				default -> leaf(view) + " " + COMPARISONS.get(random.nextInt(COMPARISONS.size())) + " " + leaf(view);
			};
		}
		return switch (random.nextInt(7)) {
			case 0 -> "(" + truth(inner, view) + " and " + truth(inner, view) + ")";
			case 1 -> "(" + truth(inner, view) + " or " + truth(inner, view) + ")";
			case 2 -> "not (" + truth(inner, view) + ")";
			case 3 -> "if(" + truth(inner, view) + ", " + truth(inner, view) + ", " + truth(inner, view) + ")";
			case 4 -> truth(0, view);
			default -> String.format(Locale.ROOT, "(%s) %s (%s)", number(inner, view), COMPARISONS.get(random.nextInt(COMPARISONS.size())),
					number(inner, view));
		};
	}
}
