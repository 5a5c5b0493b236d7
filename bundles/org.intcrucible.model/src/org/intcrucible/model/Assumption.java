package org.intcrucible.model;

/**
 * Something about the world that nobody decides and nobody knows exactly.
 *
 * @param notes        id and reason; the id is the name
 * @param name         its name in formulas
 * @param distribution how its values are spread
 * @param noise        whether it is drawn anew for every sample and step, instead of once per scenario
 * @param unit         for display; empty if it has none
 * @param within       the bounds that its values are cut to
 * @param nominal      the value of the nominal scenario
 * @param confidence   how sure the author is
 */
public record Assumption(ElementNotes notes, String name, Distribution distribution, boolean noise, String unit,
		Bounds within, Nominal nominal, Confidence confidence) {

	/** Where values are cut. */
	public sealed interface Bounds {
	}

	/** No cut. */
	public record Unbounded() implements Bounds {
	}

	/** Values outside are drawn again: the distribution is truncated. */
	public record Within(double low, double high) implements Bounds {
		public Within {
			if (!(low < high)) {
				throw new IllegalArgumentException("bounds go from low to high: " + low + ".." + high);
			}
		}
	}

	/** The value of the nominal scenario. */
	public sealed interface Nominal {
	}

	/** @param value said by the author */
	public record DeclaredNominal(double value) implements Nominal {
	}

	/** The mean for normal and lognormal, the mode for triangular, else the median of the distribution. */
	public record DefaultNominal() implements Nominal {
	}
}
