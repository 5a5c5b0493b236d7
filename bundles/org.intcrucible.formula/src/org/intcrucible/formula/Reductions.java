package org.intcrucible.formula;

import java.util.Optional;

import org.intcrucible.formula.internal.Excerpt;

/** Says how to make one value of many, where only one will do. */
public final class Reductions {

	private Reductions() {
	}

	/**
	 * The error for a formula in the place of a single value.
	 *
	 * @param expression the formula, quoted in the error if it is short
	 * @param type       its type
	 * @return an error at the start of the text, without length, that suggests a reduction; empty if the type is a single
	 *         value already
	 */
	public static Optional<FormulaError> suggest(Expression expression, FormulaType type) {
		if (type.isScalar()) {
			return Optional.empty();
		}
		boolean both = type.perStep() && type.perSample();
		String extent = both ? "step and sample" : type.perStep() ? "step" : "sample";
		String example = type.isTruth() ? share(expression, type) : extreme(expression, type);
		return Optional.of(new FormulaError(0, 0, Excerpt.subject(expression) + " has one value per " + extent + ".",
				"Reduce it, for example `" + example + "`."));
	}

	private static String share(Expression expression, FormulaType type) {
		String samples = type.perSample() ? "samples" : "";
		String separator = type.perSample() && type.perStep() ? ", " : "";
		String steps = type.perStep() ? "t in steps" : "";
		return "fraction(" + samples + separator + steps + ": " + body(expression, type) + ") >= 0.9";
	}

	private static String extreme(Expression expression, FormulaType type) {
		String body = body(expression, type);
		String mean = type.perSample() ? "mean(samples: " + body + ")" : body;
		return type.perStep() ? "max(t in steps: " + mean + ")" : mean;
	}

	/** A name alone gets its index, to show what runs. */
	private static String body(Expression expression, FormulaType type) {
		boolean series = type.perStep() && expression instanceof Expression.Name name && !name.name().equals("t");
		return Excerpt.of(expression) + (series ? "[t]" : "");
	}
}
