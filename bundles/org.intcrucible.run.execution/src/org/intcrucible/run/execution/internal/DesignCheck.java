package org.intcrucible.run.execution.internal;

import org.intcrucible.model.Design;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Lever;
import org.intcrucible.model.LeverElement;

/** Holds stages to designs that exist: a wrong one would fail a whole batch, or lead the ranking. */
final class DesignCheck {

	private DesignCheck() {
	}

	/**
	 * Looks at a design.
	 *
	 * @param whose says in the message where it comes from
	 * @throws IllegalStateException if it is no point of the space
	 */
	static void require(DesignSpace space, Design design, String whose) {
		if (design.size() != space.size()) {
			throw new IllegalStateException(whose + " a design of " + design.size() + " values, and there are " + space.size()
					+ " lever elements");
		}
		for (int i = 0; i < space.size(); i++) {
			LeverElement element = space.elements().get(i);
			double value = design.value(i);
			boolean continuous = element.lever().domain() instanceof Lever.RealRange;
			boolean inside = value >= element.low() && value <= high(element) && (continuous || value == Math.rint(value));
			if (!inside) {
				throw new IllegalStateException(whose + " the value " + value + " for " + element.name());
			}
		}
	}

	/** A stepped range may also be used up to its end. */
	private static double high(LeverElement element) {
		return element.lever().domain() instanceof Lever.RealRange range ? range.high() : element.high();
	}
}
