package org.intcrucible.engine.internal.simulation;

/** Looks elements up by index. */
public final class IndexNodes {

	private static final double NEARLY = 1e-9;
	private static final double MOST = 1e9;

	private IndexNodes() {
	}

	/** @throws EvaluationFailure if the number is not whole */
	public static int whole(double index) {
		double nearest = Math.rint(index);
		if (!(Math.abs(index - nearest) <= NEARLY) || Math.abs(nearest) > MOST) {
			throw new EvaluationFailure("An index is a whole number, not " + index + ".");
		}
		return (int) nearest;
	}

	/** @throws EvaluationFailure if the vector has no such element */
	static double element(Frame frame, Meaning.LeverVector vector, int index) {
		int position = index - vector.firstIndex();
		if (position < 0 || position >= vector.count()) {
			throw new EvaluationFailure("`" + vector.name() + "` has no element " + index + ": indices go from "
					+ vector.firstIndex() + " to " + (vector.firstIndex() + vector.count() - 1) + ".");
		}
		return frame.design[vector.element() + position];
	}
}
