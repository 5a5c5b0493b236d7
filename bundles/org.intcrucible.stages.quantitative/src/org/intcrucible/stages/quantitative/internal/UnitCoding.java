package org.intcrucible.stages.quantitative.internal;

/**
 * Search spaces for algorithms that know nothing but real numbers: a number for each ordered element, which is mirrored into
 * the unit interval, and one for each option of an unordered element, of which the largest decides.
 */
final class UnitCoding {

	private final SearchSpace space;
	/** Of each element, the position of its first number; then the number of all. */
	private final int[] first;

	UnitCoding(SearchSpace space) {
		this.space = space;
		first = new int[space.size() + 1];
		for (int i = 0; i < space.size(); i++) {
			first[i + 1] = first[i] + (space.isOrdered(i) ? 1 : options(i));
		}
	}

	int size() {
		return first[space.size()];
	}

	/** @param numbers finite */
	double[] genes(double[] numbers) {
		double[] genes = new double[space.size()];
		for (int i = 0; i < genes.length; i++) {
			genes[i] = space.isOrdered(i) ? space.low(i) + mirrored(numbers[first[i]]) * (space.high(i) - space.low(i))
					: largest(numbers, first[i], first[i + 1]);
		}
		return genes;
	}

	/** Numbers that mean these genes. */
	double[] numbers(double[] genes) {
		double[] numbers = new double[size()];
		for (int i = 0; i < genes.length; i++) {
			if (space.isOrdered(i)) {
				double width = space.high(i) - space.low(i);
				numbers[first[i]] = width > 0 ? (genes[i] - space.low(i)) / width : 0.5;
			} else {
				numbers[first[i] + (int) Math.rint(genes[i])] = 0.5;
			}
		}
		return numbers;
	}

	private int options(int element) {
		return (int) Math.rint(space.high(element)) + 1;
	}

	private static double largest(double[] numbers, int from, int to) {
		int largest = from;
		for (int i = from; i < to; i++) {
			largest = numbers[i] > numbers[largest] ? i : largest;
		}
		return largest - from;
	}

	/** Up and down between 0 and 1, so that the neighbourhood of a bound is searched from within. */
	private static double mirrored(double number) {
		double phase = Math.abs(number) % 2;
		return phase > 1 ? 2 - phase : phase;
	}
}
