package org.intcrucible.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Finds which of many points none dominates. Where few are left of them, each is compared with those; where many are, by halves
 * of halves (Kung, Luccio and Preparata 1975, Jensen 2003): in about as many steps as there are points, for each objective
 * beyond the first times the logarithm of that.
 */
public final class Front {

	/** Pairs that are compared one by one. */
	private static final int FEW = 64;

	/** Comparisons for each point before the longer way is the shorter one. */
	private static final int SCANNED = 32;

	private final List<double[]> points;
	private final boolean[] covered;

	private Front(List<double[]> points) {
		this.points = points;
		covered = new boolean[points.size()];
	}

	/**
	 * Finds the front.
	 *
	 * @param points by rising objectives, less being better: the first that differs decides
	 * @return positions of those that no earlier one covers, in their order
	 */
	public static int[] of(List<double[]> points) {
		Front front = new Front(points);
		if (!points.isEmpty() && points.getFirst().length == 2) {
			front.sweep();
		} else if (!front.scan((long) SCANNED * points.size())) {
			Arrays.fill(front.covered, false);
			front.halve(0, points.size());
		}
		return front.uncovered(IntStream.range(0, points.size()));
	}

	private int[] uncovered(IntStream some) {
		return some.filter(point -> !covered[point]).toArray();
	}

	/** Of two objectives the second alone decides: what came before is no worse in the first. */
	private void sweep() {
		double best = Double.POSITIVE_INFINITY;
		for (int point = 0; point < covered.length; point++) {
			double second = points.get(point)[1];
			covered[point] = point > 0 && best <= second;
			best = Math.min(best, second);
		}
	}

	/**
	 * Compares each with the front before it, from its end, because what covers a point most often stands shortly before it: the
	 * shortest way if the front is small beside the rest.
	 *
	 * @param most pairs that are compared
	 * @return whether they sufficed
	 */
	private boolean scan(long most) {
		int[] front = new int[covered.length];
		int size = 0;
		long left = most;
		for (int point = 0; point < covered.length; point++) {
			double[] place = points.get(point);
			for (int i = size - 1; i >= 0 && !covered[point]; i--) {
				covered[point] = covers(points.get(front[i]), place, place.length - 1);
				left--;
			}
			if (left < 0) {
				return false;
			}
			if (!covered[point]) {
				front[size++] = point;
			}
		}
		return true;
	}

	private void halve(int from, int to) {
		if (to - from < 2) {
			return;
		}
		int middle = (from + to) >>> 1;
		halve(from, middle);
		sieve(uncovered(IntStream.range(from, middle)), uncovered(IntStream.range(middle, to)), points.get(from).length - 1);
		halve(middle, to);
	}

	/**
	 * Marks what is covered.
	 *
	 * @param by   that may cover, none worse than any of the others in the first objective and in those beyond the last
	 * @param of   that may be covered
	 * @param last objective that is looked at
	 */
	private void sieve(int[] by, int[] of, int last) {
		if (last < 2 || (long) by.length * of.length <= FEW) {
			compare(by, of, last);
			return;
		}
		double[] values = DoubleStream.concat(values(by, last), values(of, last)).sorted().toArray();
		double cut = values[(values.length - 1) / 2];
		if (cut == values[values.length - 1]) {
			cut = Arrays.stream(values).filter(value -> value < values[values.length - 1]).max().orElse(cut);
		}
		if (cut == values[values.length - 1]) {
			sieve(by, of, last - 1);
			return;
		}
		int[] low = upTo(cut, by, last);
		sieve(low, upTo(cut, of, last), last);
		sieve(low, beyond(cut, of, last), last - 1);
		sieve(beyond(cut, by, last), beyond(cut, of, last), last);
	}

	private DoubleStream values(int[] some, int objective) {
		return Arrays.stream(some).mapToDouble(point -> points.get(point)[objective]);
	}

	private int[] upTo(double cut, int[] some, int objective) {
		return uncovered(Arrays.stream(some).filter(point -> points.get(point)[objective] <= cut));
	}

	private int[] beyond(double cut, int[] some, int objective) {
		return uncovered(Arrays.stream(some).filter(point -> points.get(point)[objective] > cut));
	}

	/** With one objective left, the best in it covers whatever any of them covers. */
	private void compare(int[] by, int[] of, int last) {
		if (last == 1) {
			double best = values(by, 1).min().orElse(Double.NaN);
			for (int point : of) {
				covered[point] |= best <= points.get(point)[1];
			}
			return;
		}
		for (int point : of) {
			for (int i = by.length - 1; i >= 0 && !covered[point]; i--) {
				covered[point] = covers(points.get(by[i]), points.get(point), last);
			}
		}
	}

	private static boolean covers(double[] point, double[] other, int last) {
		for (int objective = 1; objective <= last; objective++) {
			if (point[objective] > other[objective]) {
				return false;
			}
		}
		return true;
	}
}
