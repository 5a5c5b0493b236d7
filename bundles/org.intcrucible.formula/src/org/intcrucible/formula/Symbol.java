package org.intcrucible.formula;

/** What a declared name stands for, as far as the types of formulas go. */
public sealed interface Symbol {

	/** One value for all steps and samples: a lever without index, an assumption. */
	record Scalar(ValueKind kind) implements Symbol {
	}

	/**
	 * One value per index, usable by index only.
	 *
	 * @param kind  of each element
	 * @param first the lowest index
	 * @param last  the highest index, inclusive
	 */
	record Vector(ValueKind kind, int first, int last) implements Symbol {
	}

	/**
	 * One value per step, index 0 to horizon - 1; without index the value at the current step. A stock, a noise, a lever
	 * declared for all steps.
	 *
	 * @param kind      of each element
	 * @param perSample whether every sample has values of its own
	 */
	record Series(ValueKind kind, boolean perSample) implements Symbol {
	}

	/**
	 * Something that a formula defines.
	 *
	 * @param type of that formula; one with a value per step is used like a series
	 */
	record Definition(FormulaType type) implements Symbol {
	}
}
