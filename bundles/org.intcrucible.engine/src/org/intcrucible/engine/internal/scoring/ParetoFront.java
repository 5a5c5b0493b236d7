package org.intcrucible.engine.internal.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which of many points no other one dominates: as good in everything and better in something. */
public final class ParetoFront {

	private ParetoFront() {
	}

	/**
	 * Finds the front. Points that are equal are on it together.
	 *
	 * @param points {@code [point][dimension]}, more is better; null for a point that does not take part
	 * @return for each point whether it is on the front
	 */
	public static boolean[] of(List<double[]> points) {
		boolean[] efficient = new boolean[points.size()];
		List<double[]> front = new ArrayList<>();
		// In this order no point is dominated by a later one, and the front itself is enough to compare with.
		Comparator<Integer> falling = Comparator.comparing(points::get, Arrays::compare);
		IntStream.range(0, points.size()).filter(i -> points.get(i) != null).boxed().sorted(falling.reversed())
				.forEach(i -> {
					double[] point = points.get(i);
					efficient[i] = front.stream().noneMatch(other -> dominates(other, point));
					if (efficient[i]) {
						front.add(point);
					}
				});
		return efficient;
	}

	private static boolean dominates(double[] one, double[] other) {
		boolean better = false;
		for (int i = 0; i < one.length; i++) {
			if (one[i] < other[i]) {
				return false;
			}
			better |= one[i] > other[i];
		}
		return better;
	}
}
