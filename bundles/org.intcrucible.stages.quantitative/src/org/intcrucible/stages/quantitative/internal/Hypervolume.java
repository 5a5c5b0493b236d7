package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How much of a box a front dominates: exact, for two or three objectives, by slices. */
final class Hypervolume {

	private final double[] low;
	private final double[] high;

	/**
	 * A box.
	 *
	 * @param low  its best corner, and {@code high} its worst; two or three objectives, less being better
	 */
	Hypervolume(double[] low, double[] high) {
		this.low = low.clone();
		this.high = high.clone();
	}

	/** The box of some points: the best and the worst of each objective. */
	static Hypervolume boxOf(List<double[]> points) {
		double[] low = points.getFirst().clone();
		double[] high = points.getFirst().clone();
		for (double[] point : points) {
			for (int i = 0; i < low.length; i++) {
				low[i] = Math.min(low[i], point[i]);
				high[i] = Math.max(high[i], point[i]);
			}
		}
		return new Hypervolume(low, high);
	}

	/** @return share of the box, in [0, 1]; 0 for a box without extent */
	double of(List<double[]> points) {
		double box = 1;
		for (int i = 0; i < low.length; i++) {
			box *= high[i] - low[i];
		}
		return box > 0 ? volume(points.stream().map(this::inside).toList(), low.length) / box : 0;
	}

	/** A point beyond the best corner dominates what the corner does. */
	private double[] inside(double[] point) {
		double[] moved = point.clone();
		for (int i = 0; i < moved.length; i++) {
			moved[i] = Math.max(moved[i], low[i]);
		}
		return moved;
	}

	/** Of the first objectives: slices of the last one, each as wide as to the next point. */
	private double volume(List<double[]> points, int objectives) {
		int last = objectives - 1;
		List<double[]> sorted = points.stream().filter(point -> point[last] < high[last])
				.sorted(Comparator.comparingDouble((double[] point) -> point[last]).thenComparing(Arrays::compare)).toList();
		double sum = 0;
		double least = high[0];
		List<double[]> slice = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			double width = (i + 1 < sorted.size() ? sorted.get(i + 1)[last] : high[last]) - sorted.get(i)[last];
			if (objectives == 2) {
				least = Math.min(least, sorted.get(i)[0]);
				sum += width * (high[0] - least);
			} else {
				slice.add(sorted.get(i));
				sum += width > 0 ? width * volume(slice, last) : 0;
			}
		}
		return sum;
	}
}
