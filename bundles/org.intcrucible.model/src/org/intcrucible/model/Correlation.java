package org.intcrucible.model;

/**
 * Two assumptions that move together.
 *
 * @param notes  id and reason
 * @param first  name of an assumption that is no noise
 * @param second name of another one
 * @param rank   rank correlation, in [-1, 1]
 */
public record Correlation(ElementNotes notes, String first, String second, double rank) {

	public Correlation {
		if (!(rank >= -1 && rank <= 1)) {
			throw new IllegalArgumentException("a correlation lies in -1..1: " + rank);
		}
	}

	/** A correlation without a reason. */
	public Correlation(String first, String second, double rank) {
		this(ElementNotes.of(id(first, second)), first, second, rank);
	}

	/** The id of a correlation whose author gave none. */
	public static String id(String first, String second) {
		return "correlation-" + first + "-" + second;
	}
}
