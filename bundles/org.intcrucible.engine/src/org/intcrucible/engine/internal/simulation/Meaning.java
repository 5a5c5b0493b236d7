package org.intcrucible.engine.internal.simulation;

import java.util.List;

/** What a name stands for when it is computed. */
public sealed interface Meaning {

	/**
	 * A lever of one element.
	 *
	 * @param options of a lever that chooses, else empty
	 */
	record LeverValue(int element, List<String> options) implements Meaning {
	}

	/**
	 * A lever of several elements.
	 *
	 * @param element    of the design that the vector starts at
	 * @param firstIndex the index of that element
	 * @param count      number of elements
	 * @param perStep    whether the bare name means the element of the step at hand
	 */
	record LeverVector(String name, int element, int firstIndex, int count, boolean perStep, List<String> options)
			implements Meaning {
	}

	/** An assumption that is no noise. */
	record AssumptionValue(int position) implements Meaning {
	}

	/** Whatever has a formula, and noise. */
	record Computed(Slot slot) implements Meaning {
	}

	/** An outcome that another evaluator gives. */
	record Provided(int column) implements Meaning {
	}
}
