package org.intcrucible.ui.results.internal.data;

/** Which column the rows are ordered by; rows that are alike in it keep the order of the ranking. */
public record RowOrder(String column, boolean rising) {

	/** As the run ranked them. */
	public static final RowOrder RANKING = new RowOrder(Column.RANK, true);

	/**
	 * Orders rows; those without a number come last, whichever way.
	 *
	 * @param chosen rows in the order of the ranking; not changed
	 */
	public int[] apply(ResultRows rows, int[] chosen) {
		int place = rows.column(column);
		if (place < 0) {
			return chosen.clone();
		}
		double[] keys = new double[rows.size()];
		for (int row : chosen) {
			double value = rows.value(row, place);
			keys[row] = Double.isNaN(value) ? Double.POSITIVE_INFINITY : rising ? value : -value;
		}
		int[] ordered = chosen.clone();
		sort(ordered, new int[ordered.length], 0, ordered.length, keys);
		return ordered;
	}

	/** A merge sort: it keeps the order of what is alike, and needs no object for each row. */
	private static void sort(int[] rows, int[] room, int from, int to, double[] keys) {
		if (to - from < 2) {
			return;
		}
		int middle = (from + to) >>> 1;
		sort(rows, room, from, middle, keys);
		sort(rows, room, middle, to, keys);
		System.arraycopy(rows, from, room, from, to - from);
		int left = from;
		int right = middle;
		for (int i = from; i < to; i++) {
			boolean takeLeft = right >= to || left < middle && keys[room[left]] <= keys[room[right]];
			rows[i] = takeLeft ? room[left++] : room[right++];
		}
	}
}
