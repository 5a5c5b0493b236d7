package org.intcrucible.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Outcomes of many evaluations, one row each. Rows may be written by several threads as long as no two write the same
 * row. A row is missing until it is marked as evaluated or failed.
 */
public final class OutcomeTable {

	private static final byte MISSING = 0;
	private static final byte EVALUATED = 1;
	private static final byte FAILED = 2;

	private final OutcomeLayout layout;
	private final int columns;
	private final double[] values;
	private final byte[] states;
	private final String[] failures;

	public OutcomeTable(OutcomeLayout layout, int rows) {
		this.layout = layout;
		columns = layout.size();
		values = new double[Math.multiplyExact(rows, layout.size())];
		Arrays.fill(values, Double.NaN);
		states = new byte[rows];
		failures = new String[rows];
	}

	public OutcomeLayout layout() {
		return layout;
	}

	public int rows() {
		return states.length;
	}

	/** NaN where nothing was written. */
	public double get(int row, int column) {
		return values[row * columns + column];
	}

	public void set(int row, int column, double value) {
		values[row * columns + column] = value;
	}

	/** Marks a row as evaluated, unless it has failed already. */
	public void done(int row) {
		if (states[row] == MISSING) {
			states[row] = EVALUATED;
		}
	}

	/**
	 * Marks a row as failed: it counts against its candidate.
	 *
	 * @param reason names the formula or stage and the values
	 */
	public void fail(int row, String reason) {
		states[row] = FAILED;
		failures[row] = reason;
	}

	public boolean isEvaluated(int row) {
		return states[row] == EVALUATED;
	}

	public boolean isFailed(int row) {
		return states[row] == FAILED;
	}

	public boolean isMissing(int row) {
		return states[row] == MISSING;
	}

	public Optional<String> failure(int row) {
		return Optional.ofNullable(failures[row]);
	}
}
