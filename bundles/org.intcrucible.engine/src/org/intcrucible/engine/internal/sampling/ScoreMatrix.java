package org.intcrucible.engine.internal.sampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Normal scores of a sample, one row for each point: what correlations are put into before ranks are taken. */
public final class ScoreMatrix {

	private final double[][] rows;

	private ScoreMatrix(double[][] rows) {
		this.rows = rows;
	}

	/** @param points {@code [point][dimension]}, shares in (0, 1), at least two points */
	public static ScoreMatrix of(double[][] points) {
		double[][] rows = new double[points.length][];
		for (int row = 0; row < rows.length; row++) {
			rows[row] = Arrays.stream(points[row]).map(NormalQuantile::of).toArray();
		}
		for (int column = 0; column < rows[0].length; column++) {
			standardise(rows, column);
		}
		return new ScoreMatrix(rows);
	}

	/**
	 * Takes the correlation out that the sample has by chance and puts the wanted one in. A sample with too few points
	 * for that keeps its chance correlation beside the wanted one.
	 */
	public ScoreMatrix correlated(Cholesky target) {
		Optional<Cholesky> chance = Cholesky.of(correlation());
		double[][] moved = new double[rows.length][];
		for (int row = 0; row < rows.length; row++) {
			double[] scores = rows[row];
			moved[row] = target.times(chance.map(found -> found.inverseTimes(scores)).orElse(scores));
		}
		return new ScoreMatrix(moved);
	}

	/** Values in the order of the scores: the greatest value of a dimension goes to the point of its greatest score. */
	public double[][] reorder(double[][] points) {
		double[][] ordered = new double[points.length][points[0].length];
		for (int dimension = 0; dimension < points[0].length; dimension++) {
			int column = dimension;
			double[] values = Arrays.stream(points).mapToDouble(point -> point[column]).sorted().toArray();
			int[] byScore = IntStream.range(0, rows.length).boxed()
					.sorted(Comparator.comparingDouble(row -> rows[row][column])).mapToInt(Integer::intValue).toArray();
			for (int rank = 0; rank < values.length; rank++) {
				ordered[byScore[rank]][dimension] = values[rank];
			}
		}
		return ordered;
	}

	private double[][] correlation() {
		int size = rows[0].length;
		double[][] correlation = new double[size][size];
		for (double[] row : rows) {
			for (int i = 0; i < size; i++) {
				for (int j = 0; j < size; j++) {
					correlation[i][j] += row[i] * row[j] / rows.length;
				}
			}
		}
		return correlation;
	}

	private static void standardise(double[][] rows, int column) {
		double mean = Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElseThrow();
		double variance = Arrays.stream(rows).mapToDouble(row -> (row[column] - mean) * (row[column] - mean)).average()
				.orElseThrow();
		for (double[] row : rows) {
			row[column] = (row[column] - mean) / Math.sqrt(variance);
		}
	}
}
