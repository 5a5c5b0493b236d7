package org.intcrucible.ui.results.internal.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.intcrucible.model.CandidateStatus;

/**
 * Which rows are shown.
 *
 * @param tests    all of them must hold
 * @param statuses one of them must be that of the candidate; empty for any
 */
public record RowFilter(List<Test> tests, Set<CandidateStatus> statuses) {

	public static final RowFilter ALL = new RowFilter(List.of(), Set.of());

	/** Something to be said of one row. */
	@FunctionalInterface
	public interface Test {
		boolean holds(ResultRows rows, int row);
	}

	public RowFilter {
		tests = List.copyOf(tests);
		statuses = statuses.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(statuses));
	}

	public RowFilter with(Set<CandidateStatus> only) {
		return new RowFilter(tests, only);
	}

	/** The rows that are shown, in the order of the ranking. */
	public int[] apply(ResultRows rows) {
		int[] chosen = new int[rows.size()];
		int count = 0;
		for (int row = 0; row < rows.size(); row++) {
			if (matches(rows, row)) {
				chosen[count++] = row;
			}
		}
		return Arrays.copyOf(chosen, count);
	}

	private boolean matches(ResultRows rows, int row) {
		if (!statuses.isEmpty() && !statuses.contains(rows.status(row))) {
			return false;
		}
		for (Test test : tests) {
			if (!test.holds(rows, row)) {
				return false;
			}
		}
		return true;
	}

	/** The same, and one thing more. */
	public RowFilter and(Test test) {
		List<Test> all = new ArrayList<>(tests);
		all.add(test);
		return new RowFilter(all, statuses);
	}
}
