package org.intcrucible.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * Numbers as a list that nobody changes, without an object for each of them. They lie in memory, or are read whenever
 * somebody looks, for lists that are too many to be in memory together.
 */
public final class NumberList extends AbstractList<Double> implements RandomAccess {

	private final int size;
	private final Supplier<double[]> numbers;

	private NumberList(int size, Supplier<double[]> numbers) {
		this.size = size;
		this.numbers = numbers;
	}

	/** @param numbers copied */
	public static NumberList of(double... numbers) {
		double[] copy = numbers.clone();
		return new NumberList(copy.length, () -> copy);
	}

	/**
	 * Numbers that lie elsewhere.
	 *
	 * @param size   how many there are
	 * @param reader gives the same numbers whenever it is called, quickly if it was called before; they are not changed
	 */
	public static NumberList read(int size, Supplier<double[]> reader) {
		return new NumberList(size, reader);
	}

	/** The list itself if it is one of these, else a copy. */
	public static NumberList copyOf(List<Double> numbers) {
		return numbers instanceof NumberList known ? known : of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
	}

	@Override
	public Double get(int place) {
		return numbers.get()[place];
	}

	@Override
	public int size() {
		return size;
	}

	/** A copy of all of them, read once. */
	public double[] toDoubles() {
		return numbers.get().clone();
	}
}
