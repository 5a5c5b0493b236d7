package org.intcrucible.engine.internal.sampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;

import org.intcrucible.engine.Spread;
import org.intcrucible.model.Distribution.Choice;

/** A spread over single values. */
final class PointSpread implements Spread {

	private final double[] values;
	/** The weight of each value and all before it; the last is the weight of all. */
	private final double[] weightUpTo;
	private final double mean;

	private PointSpread(List<Choice> sorted) {
		values = sorted.stream().mapToDouble(Choice::value).toArray();
		weightUpTo = new double[values.length];
		double weight = 0;
		double sum = 0;
		for (int i = 0; i < values.length; i++) {
			weight += sorted.get(i).weight();
			sum += sorted.get(i).weight() * values[i];
			weightUpTo[i] = weight;
		}
		mean = sum / weight;
	}

	/**
	 * The values that are not cut away.
	 *
	 * @return undefined if none is left or a weight is not above 0
	 */
	static Spread of(List<Choice> choices, DoublePredicate inside) {
		List<Choice> left = choices.stream().filter(choice -> inside.test(choice.value()))
				.sorted(Comparator.comparingDouble(Choice::value)).toList();
		boolean valid = !left.isEmpty() && left.stream().allMatch(choice -> choice.weight() > 0);
		return valid ? new PointSpread(left) : FixedSpread.UNDEFINED;
	}

	/** The least value with at least this share at or below it. */
	@Override
	public double quantile(double share) {
		double weight = share * weightUpTo[weightUpTo.length - 1];
		int place = Arrays.binarySearch(weightUpTo, weight);
		return values[Math.min(place < 0 ? -place - 1 : place, values.length - 1)];
	}

	@Override
	public double mean() {
		return mean;
	}

	@Override
	public double central() {
		return quantile(0.5);
	}

	@Override
	public double low() {
		return values[0];
	}

	@Override
	public double high() {
		return values[values.length - 1];
	}
}
