package org.intcrucible.engine;

import java.util.List;

import org.intcrucible.engine.internal.sampling.Cholesky;
import org.intcrucible.engine.internal.sampling.GridWeights;
import org.intcrucible.engine.internal.sampling.ScoreMatrix;
import org.intcrucible.model.Correlation;

/**
 * Makes the dimensions of a sample move together as an author says, by changing the order of the values within each
 * dimension only, so that what each dimension holds stays as it is (Iman and Conover 1982). A rank correlation r is
 * reached by a correlation of 2 sin(pi r / 6) between normal scores.
 *
 * <p>Correlations that contradict each other are all made weaker by the same factor, the greatest that leaves them
 * possible; see {@link #factor()}.
 */
public final class RankCorrelation {

	/** The transformation to normal scores alone changes a correlation by less than 0.02. */
	/**
	 * Correlations at the edge of what is possible leave no density at any combination of a few levels; such are equally rare, and
	 * numbers are not too small for what they are multiplied by.
	 */
	private static final double LEAST_DENSITY = 1e-200;

	private static final double CONSISTENT = 0.98;

	private final boolean independent;
	private final double factor;
	private final Cholesky target;

	private RankCorrelation(boolean independent, double factor, Cholesky target) {
		this.independent = independent;
		this.factor = factor;
		this.target = target;
	}

	/**
	 * What correlations ask for.
	 *
	 * @param correlations pairs of names; the last one counts where a pair is there twice
	 * @param names        of the dimensions, in order; pairs with other names are passed over
	 */
	public static RankCorrelation of(List<Correlation> correlations, List<String> names) {
		double[][] wanted = new double[names.size()][names.size()];
		boolean independent = true;
		for (Correlation correlation : correlations) {
			int first = names.indexOf(correlation.first());
			int second = names.indexOf(correlation.second());
			if (first >= 0 && second >= 0 && first != second) {
				double score = 2 * StrictMath.sin(Math.PI * correlation.rank() / 6);
				wanted[first][second] = score;
				wanted[second][first] = score;
				independent = false;
			}
		}
		double factor = possibleFactor(wanted);
		return new RankCorrelation(independent, factor, Cholesky.of(weakened(wanted, factor)).orElseThrow());
	}

	/** The share of each correlation that is reached, in (0, 1]; all but 1 if no two of them contradict each other. */
	public double factor() {
		return factor;
	}

	/** Whether the correlations can hold together, so that {@link #factor()} changes nothing that could be seen. */
	public boolean isConsistent() {
		return factor >= CONSISTENT;
	}

	/**
	 * The same values in another order.
	 *
	 * @param points {@code [point][dimension]}, shares in (0, 1); left as they are
	 * @return {@code [point][dimension]}; each dimension holds the values that it held
	 */
	public double[][] apply(double[][] points) {
		if (independent || points.length < 2) {
			return points.clone();
		}
		return ScoreMatrix.of(points).correlated(target).reorder(points);
	}

	/**
	 * How much points of a grid count that stand for all combinations of levels, whatever is rarely seen together: the density of
	 * the Gaussian copula with these correlations, scaled so that all levels of a dimension go on counting the same.
	 *
	 * @param points {@code [point][dimension]}, every combination of some levels in (0, 1)
	 * @return one weight for each, at least 0, 1 on average
	 */
	public double[] weights(double[][] points) {
		double[] weights = new double[points.length];
		for (int point = 0; point < weights.length; point++) {
			weights[point] = independent ? 1 : Math.max(LEAST_DENSITY, target.density(points[point]));
		}
		return independent ? weights : GridWeights.levelled(points, weights);
	}

	private static double possibleFactor(double[][] wanted) {
		double possible = 0;
		double impossible = 1 + 0x1p-40;
		for (int round = 0; round < 50; round++) {
			double middle = (possible + impossible) / 2;
			if (Cholesky.of(weakened(wanted, middle)).isPresent()) {
				possible = middle;
			} else {
				impossible = middle;
			}
		}
		return Math.min(possible, 1 - 1e-9);
	}

	private static double[][] weakened(double[][] wanted, double factor) {
		double[][] matrix = new double[wanted.length][wanted.length];
		for (int i = 0; i < wanted.length; i++) {
			for (int j = 0; j < wanted.length; j++) {
				matrix[i][j] = i == j ? 1 : factor * wanted[i][j];
			}
		}
		return matrix;
	}
}
