package org.intcrucible.ui.results.internal.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;

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
	private final DoubleSummaryStatistics resources;
	private final DoubleSummaryStatistics predictions;

	/** @param shown rows that are drawn */
	ScatterModel(ResultRows rows, int[] shown) {
		this.rows = rows;
		p = rows.column(Column.PREDICTION);
		r = rows.column(Column.RESOURCE);
		this.shown = Arrays.stream(shown).filter(row -> Double.isFinite(prediction(row)) && Double.isFinite(resource(row))).toArray();
		front = Arrays.stream(this.shown).filter(row -> rows.isFront(row) && rows.status(row) != CandidateStatus.REJECTED).boxed()
				.sorted(Comparator.<Integer>comparingDouble(this::resource).thenComparingDouble(this::prediction)).mapToInt(i -> i).toArray();
		resources = Arrays.stream(this.shown).mapToDouble(this::resource).summaryStatistics();
		predictions = Arrays.stream(this.shown).mapToDouble(this::prediction).summaryStatistics();
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
		return axis(resources, start, end);
	}

	Axis vertical(double start, double end) {
		return axis(predictions, start, end);
	}

	private static Axis axis(DoubleSummaryStatistics covered, double start, double end) {
		boolean none = covered.getCount() == 0;
		return Axis.around(none ? Double.NaN : covered.getMin(), none ? Double.NaN : covered.getMax(), LEAST, start, end);
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
