package org.intcrucible.ui.results.internal.chart;

import java.util.Arrays;
import java.util.Comparator;

import org.intcrucible.model.CandidateStatus;
import org.intcrucible.ui.results.internal.data.Column;
import org.intcrucible.ui.results.internal.data.ResultRows;

/** Where the candidates that are shown lie in a chart of P against R. */
final class ScatterModel {

	/** What an axis covers at least: less would make noise of rounding look like a difference. */
	private static final double LEAST = 0.05;

	private final ResultRows rows;
	private final int[] shown;
	private final int p;
	private final int r;
	private final int[] front;

	/** @param shown rows that are drawn */
	ScatterModel(ResultRows rows, int[] shown) {
		this.rows = rows;
		p = rows.column(Column.PREDICTION);
		r = rows.column(Column.RESOURCE);
		this.shown = Arrays.stream(shown).filter(row -> Double.isFinite(prediction(row)) && Double.isFinite(resource(row))).toArray();
		front = Arrays.stream(this.shown).filter(row -> rows.isFront(row) && rows.status(row) != CandidateStatus.REJECTED).boxed()
				.sorted(Comparator.<Integer>comparingDouble(this::resource).thenComparingDouble(this::prediction)).mapToInt(i -> i).toArray();
	}

	double prediction(int row) {
		return rows.value(row, p);
	}

	double resource(int row) {
		return rows.value(row, r);
	}

	ResultRows rows() {
		return rows;
	}

	int[] shown() {
		return shown;
	}

	/** Candidates that no other one beats in both, by rising R. */
	int[] front() {
		return front;
	}

	Axis horizontal(double start, double end) {
		return Axis.around(Arrays.stream(shown).mapToDouble(this::resource).min().orElse(Double.NaN),
				Arrays.stream(shown).mapToDouble(this::resource).max().orElse(Double.NaN), LEAST, start, end);
	}

	Axis vertical(double start, double end) {
		return Axis.around(Arrays.stream(shown).mapToDouble(this::prediction).min().orElse(Double.NaN),
				Arrays.stream(shown).mapToDouble(this::prediction).max().orElse(Double.NaN), LEAST, start, end);
	}

	/**
	 * The row whose point is nearest to a place.
	 *
	 * @param reach how far away it may be
	 * @return -1 if none is near
	 */
	int nearest(Axis horizontal, Axis vertical, int x, int y, double reach) {
		double least = reach * reach;
		int nearest = -1;
		for (int row : shown) {
			double dx = horizontal.place(resource(row)) - x;
			double dy = vertical.place(prediction(row)) - y;
			if (dx * dx + dy * dy < least) {
				least = dx * dx + dy * dy;
				nearest = row;
			}
		}
		return nearest;
	}
}
