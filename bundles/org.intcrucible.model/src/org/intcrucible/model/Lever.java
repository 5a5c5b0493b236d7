package org.intcrucible.model;

import java.util.List;

/**
 * Something that a candidate decides.
 *
 * @param notes    id and reason; the id is the name
 * @param name     its name in formulas
 * @param shape    how many elements it has
 * @param domain   which values an element may take
 * @param unit     for display; empty if it has none
 * @param baseline what is done today; applied to every element
 */
public record Lever(ElementNotes notes, String name, Shape shape, Domain domain, String unit, Baseline baseline) {

	/** How many elements a lever has. */
	public sealed interface Shape {
	}

	/** One element. */
	public record Scalar() implements Shape {
	}

	/** One element per step of the horizon. */
	public record PerStep() implements Shape {
	}

	/**
	 * One element per index.
	 *
	 * @param first the lowest index, at least 0
	 * @param last  the highest index, inclusive
	 */
	public record Indexed(int first, int last) implements Shape {
		public Indexed {
			if (first < 0 || last < first) {
				throw new IllegalArgumentException("indices go from a low to a high one, from 0: " + first + ".." + last);
			}
		}
	}

	/** Which values an element may take. Formulas see numbers: options as their position, yes as 1, no as 0. */
	public sealed interface Domain {
	}

	/** Whole numbers, both ends included. */
	public record IntegerRange(long low, long high) implements Domain {
		public IntegerRange {
			if (low > high) {
				throw new IllegalArgumentException("a range goes from low to high: " + low + ".." + high);
			}
		}
	}

	/**
	 * Real numbers, both ends included.
	 *
	 * @param step 0 if continuous, else the distance between neighbouring values, counted from {@code low}
	 */
	public record RealRange(double low, double high, double step) implements Domain {
		public RealRange {
			if (!(low <= high) || !(step >= 0)) {
				throw new IllegalArgumentException("a range goes from low to high in positive steps: " + low + ".." + high);
			}
		}
	}

	/** @param options at least one, no two alike */
	public record OneOf(List<String> options) implements Domain {
		public OneOf {
			options = List.copyOf(options);
		}
	}

	/** A switch. */
	public record YesNo() implements Domain {
	}

	/** What is done today. */
	public sealed interface Baseline {
	}

	/** @param value for each element of the lever */
	public record DeclaredBaseline(Value value) implements Baseline {
	}

	/** The middle of a range, the first option, no. */
	public record DefaultBaseline() implements Baseline {
	}
}
