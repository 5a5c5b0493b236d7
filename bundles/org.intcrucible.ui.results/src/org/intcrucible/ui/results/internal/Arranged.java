package org.intcrucible.ui.results.internal;

import java.util.Optional;

import org.intcrucible.ui.results.internal.chart.ChartData;
import org.intcrucible.ui.results.internal.data.Brush;
import org.intcrucible.ui.results.internal.data.ResultRows;
import org.intcrucible.ui.results.internal.data.RowFilter;
import org.intcrucible.ui.results.internal.data.RowOrder;

/**
 * Rows as they are to be shown.
 *
 * @param order  those that the filter and the range leave, in their order; not to be changed
 * @param range  on an axis of the charts that they are filtered by
 * @param charts what the charts show of them
 */
record Arranged(ResultRows rows, int[] order, RowOrder sorted, Optional<Brush> range, ChartData charts) {

	/** Arranges rows. Not for the UI thread. */
	static Arranged of(ResultRows rows, RowFilter filter, RowOrder sorted, Optional<Brush> range) {
		int[] order = sorted.apply(rows, range.map(filter::and).orElse(filter).apply(rows));
		return new Arranged(rows, order, sorted, range, new ChartData(rows, order));
	}
}
