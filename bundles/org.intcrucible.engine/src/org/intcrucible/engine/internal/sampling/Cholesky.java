package org.intcrucible.engine.internal.sampling;

import java.util.Optional;

/** A correlation matrix as the product of a lower triangular matrix and its transpose. */
public final class Cholesky {

	/** Below it a dimension follows from the others, as far as doubles can tell. */
	private static final double LEAST_PIVOT = 1e-10;

	private final double[][] lower;

	private Cholesky(double[][] lower) {
		this.lower = lower;
	}

	/**
	 * Decomposes a symmetric matrix.
	 *
	 * @param matrix {@code [row][column]}, ones on the diagonal
	 * @return empty if the matrix is not positive definite
	 */
	public static Optional<Cholesky> of(double[][] matrix) {
		int size = matrix.length;
		double[][] lower = new double[size][size];
		for (int row = 0; row < size; row++) {
			for (int column = 0; column < row; column++) {
				lower[row][column] = (matrix[row][column] - product(lower, row, column)) / lower[column][column];
			}
			double pivot = matrix[row][row] - product(lower, row, row);
			if (!(pivot > LEAST_PIVOT)) {
				return Optional.empty();
			}
			lower[row][row] = Math.sqrt(pivot);
		}
		return Optional.of(new Cholesky(lower));
	}

	/** The lower matrix times a vector: gives independent numbers this correlation. */
	double[] times(double[] vector) {
		double[] product = new double[vector.length];
		for (int row = 0; row < vector.length; row++) {
			for (int column = 0; column <= row; column++) {
				product[row] += lower[row][column] * vector[column];
			}
		}
		return product;
	}

	/** The inverse of the lower matrix times a vector: takes this correlation out of numbers. */
	double[] inverseTimes(double[] vector) {
		double[] solution = new double[vector.length];
		for (int row = 0; row < vector.length; row++) {
			double rest = vector[row];
			for (int column = 0; column < row; column++) {
				rest -= lower[row][column] * solution[column];
			}
			solution[row] = rest / lower[row][row];
		}
		return solution;
	}

	/**
	 * Density of the Gaussian copula with this correlation.
	 *
	 * @param shares in (0, 1)
	 * @return relative to independence, up to a factor that is the same everywhere
	 */
	public double density(double[] shares) {
		double[] scores = new double[shares.length];
		double exponent = 0;
		for (int i = 0; i < shares.length; i++) {
			scores[i] = NormalQuantile.of(shares[i]);
			exponent += scores[i] * scores[i];
		}
		for (double independent : inverseTimes(scores)) {
			exponent -= independent * independent;
		}
		return StrictMath.exp(exponent / 2);
	}

	private static double product(double[][] lower, int row, int column) {
		double sum = 0;
		for (int i = 0; i < column; i++) {
			sum += lower[row][i] * lower[column][i];
		}
		return sum;
	}
}
