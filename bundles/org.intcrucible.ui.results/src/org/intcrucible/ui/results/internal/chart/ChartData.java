package org.intcrucible.ui.results.internal.chart;

import org.intcrucible.ui.results.internal.data.ResultRows;

/** What both charts show of some candidates. All rows are looked through for it, which takes a while: on any thread but the UI's. */
public final class ChartData {

	private final ScatterModel scatter;
	private final ParallelModel parallel;

	/** @param shown rows that the filter leaves */
	public ChartData(ResultRows rows, int[] shown) {
		scatter = new ScatterModel(rows, shown);
		parallel = new ParallelModel(rows, shown);
	}

	ScatterModel scatter() {
		return scatter;
	}

	ParallelModel parallel() {
		return parallel;
	}
}
