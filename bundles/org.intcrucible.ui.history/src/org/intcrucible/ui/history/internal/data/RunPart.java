package org.intcrucible.ui.history.internal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.intcrucible.model.RunId;

/**
 * What is read so far of a list of runs.
 *
 * @param rows the newest first
 * @param next where to read on; 0 if these are all
 */
public record RunPart(List<RunRow> rows, long next) {

	public static final RunPart NONE = new RunPart(List.of(), 0);

	public RunPart {
		rows = List.copyOf(rows);
	}

	/** These, and what follows them. */
	public RunPart then(RunPart following) {
		return new RunPart(Stream.concat(rows.stream(), following.rows.stream()).toList(), following.next);
	}

	/** What was read anew from the beginning, and of these what lies behind it. */
	public RunPart renewed(RunPart newest) {
		if (newest.next == 0 || newest.rows.isEmpty()) {
			return newest;
		}
		int last = newest.rows.getLast().number();
		List<RunRow> behind = rows.stream().filter(row -> row.number() < last).toList();
		if (behind.isEmpty()) {
			return newest;
		}
		List<RunRow> all = new ArrayList<>(newest.rows);
		all.addAll(behind);
		return new RunPart(all, next);
	}

	/** Whether more can be read. */
	public boolean goesOn() {
		return next != 0;
	}

	/** The place of a run; -1 if it is not among them. */
	public int indexOf(RunId run) {
		return IntStream.range(0, rows.size()).filter(i -> rows.get(i).id().equals(run)).findFirst().orElse(-1);
	}
}
