package org.intcrucible.ui.results.internal.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.intcrucible.model.CandidateStatus;
import org.intcrucible.ui.results.internal.data.Column;
import org.intcrucible.ui.results.internal.data.ResultRows;

/** Which columns have an axis in the parallel coordinates, and which rows a line. */
final class ParallelModel {

	private static final int MOST_LEVERS = 6;
	private static final int MOST_OUTCOMES = 3;
	/** More lines than these are a blot. */
	static final int MOST_LINES = 1_200;
	private static final String MEAN = ".mean";

	private final ResultRows rows;
	private final int[] shown;
	private final List<Line> axes;

	/**
	 * An axis.
	 *
	 * @param column place of its column
	 * @param low    the value at its foot
	 * @param high   the value at its head, above {@code low}
	 */
	record Line(int column, String id, String title, List<String> options, double low, double high) {

		/** Where a value lies, from 0 at the foot to 1 at the head, where also those beyond lie; NaN if it is none. */
		double share(double value) {
			return Double.isNaN(value) ? value : Math.clamp((value - low) / (high - low), 0, 1);
		}
	}

	/** @param shown rows that the filter leaves */
	ParallelModel(ResultRows rows, int[] shown) {
		this.rows = rows;
		this.shown = shown;
		List<Column> columns = rows.columns();
		List<Line> lines = new ArrayList<>();
		int scores = rows.column(Column.RESOURCE);
		int outcomes = IntStream.range(0, columns.size()).filter(i -> columns.get(i).id().endsWith(MEAN)).findFirst().orElse(rows.column("all_met"));
		IntStream.range(scores + 1, outcomes).limit(MOST_LEVERS).forEach(i -> lines.add(line(i)));
		IntStream.range(outcomes, columns.size()).filter(i -> columns.get(i).first() && columns.get(i).id().endsWith(MEAN)).limit(MOST_OUTCOMES)
				.forEach(i -> lines.add(line(i)));
		for (String score : List.of(Column.PREDICTION, Column.RESOURCE, Column.INTELLIGENCE)) {
			lines.add(line(rows.column(score)));
		}
		axes = List.copyOf(lines);
	}

	private Line line(int column) {
		Column of = rows.columns().get(column);
		var range = counted(of).mapToDouble(row -> rows.value(row, column)).filter(Double::isFinite).summaryStatistics();
		double low = !of.options().isEmpty() || range.getCount() == 0 ? 0 : range.getMin();
		double high = !of.options().isEmpty() ? of.options().size() - 1.0 : range.getCount() == 0 ? 1 : range.getMax();
		return new Line(column, of.id(), of.title(), of.options(), low, high > low ? high : low + 1);
	}

	/** Outcomes of what is rejected may lie far off: they end at the axis's end. */
	private IntStream counted(Column column) {
		boolean sound = column.id().endsWith(MEAN) && rows.count(CandidateStatus.REJECTED) < rows.size();
		return IntStream.range(0, rows.size()).filter(row -> !sound || rows.status(row) != CandidateStatus.REJECTED);
	}

	ResultRows rows() {
		return rows;
	}

	List<Line> axes() {
		return axes;
	}

	/** The axes, by the ids of their columns. */
	List<String> ids() {
		return axes.stream().map(Line::id).toList();
	}

	/** Rows that are drawn in the colour of their status: the best ones, and some of all others. */
	int[] lines() {
		return spread(shown);
	}

	/** Rows that the filter has left out, which are drawn behind; none if it leaves all. */
	int[] behind() {
		if (shown.length == rows.size()) {
			return new int[0];
		}
		return spread(IntStream.range(0, rows.size()).toArray());
	}

	private static int[] spread(int[] among) {
		if (among.length <= MOST_LINES) {
			return among;
		}
		return IntStream.range(0, MOST_LINES).map(i -> among[(int) ((long) i * among.length / MOST_LINES)]).toArray();
	}

	boolean isShown(int row) {
		return Arrays.stream(shown).anyMatch(other -> other == row);
	}
}
