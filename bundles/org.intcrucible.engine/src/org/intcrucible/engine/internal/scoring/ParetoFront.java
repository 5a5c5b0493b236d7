package org.intcrucible.engine.internal.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.intcrucible.engine.Front;

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
		List<double[]> fallen = points.stream().map(point -> point == null ? null : negative(point)).toList();
		List<Integer> sorted = IntStream.range(0, points.size()).filter(i -> fallen.get(i) != null).boxed()
				.sorted(Comparator.comparing(fallen::get, Arrays::compare)).toList();
		List<double[]> distinct = new ArrayList<>();
		int[] places = new int[points.size()];
		for (int i : sorted) {
			if (distinct.isEmpty() || !Arrays.equals(distinct.getLast(), fallen.get(i))) {
				distinct.add(fallen.get(i));
			}
			places[i] = distinct.size() - 1;
		}
		boolean[] front = new boolean[distinct.size()];
		for (int place : Front.of(distinct)) {
			front[place] = true;
		}
		boolean[] efficient = new boolean[points.size()];
		sorted.forEach(i -> efficient[i] = front[places[i]]);
		return efficient;
	}

	/** Taken from 0, so that there is no negative 0, which would not equal 0. */
	private static double[] negative(double[] point) {
		return Arrays.stream(point).map(number -> 0 - number).toArray();
	}
}
