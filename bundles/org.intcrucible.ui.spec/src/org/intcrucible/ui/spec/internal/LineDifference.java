package org.intcrucible.ui.spec.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.intcrucible.ui.widget.DiffLine;

/** Which lines two texts have in common. */
final class LineDifference {

	/** More comparisons than this are not made: lines are then found by their words alone. */
	private static final long MOST = 4_000_000;

	private LineDifference() {
	}

	/** For each line of the second the index of the same line of the first, in one order; -1 where it is new. */
	static int[] matches(List<String> before, List<String> after) {
		int[] matches = new int[after.size()];
		Arrays.fill(matches, -1);
		int head = 0;
		while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
			matches[head] = head;
			head++;
		}
		int tail = 0;
		while (tail < Math.min(before.size(), after.size()) - head
				&& before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			tail++;
			matches[after.size() - tail] = before.size() - tail;
		}
		List<String> first = before.subList(head, before.size() - tail);
		List<String> second = after.subList(head, after.size() - tail);
		if ((long) first.size() * second.size() <= MOST) {
			longest(first, second, head, matches);
		} else {
			greedy(first, second, head, matches);
		}
		return matches;
	}

	/** The lines that a turn has changed or added and that are still there, from 0. */
	static List<Integer> changed(List<String> before, List<String> after, List<String> now) {
		int[] old = matches(before, after);
		int[] kept = matches(after, now);
		return IntStream.range(0, now.size()).filter(line -> kept[line] >= 0 && old[kept[line]] < 0 && !now.get(line).isBlank())
				.boxed().toList();
	}

	/**
	 * The lines before which a turn took others out and put none in their place, from 0; where it did at the end of the text, the
	 * number of its lines. What was beside them must still be there.
	 */
	static List<Integer> gone(List<String> before, List<String> after, List<String> now) {
		int[] old = matches(before, after);
		int[] kept = matches(after, now);
		return IntStream.rangeClosed(0, now.size()).filter(line -> {
			int first = line == 0 ? 0 : kept[line - 1] + 1;
			int next = line == now.size() ? after.size() : kept[line];
			boolean beside = (line == 0 || first > 0) && next == first;
			return beside && isGap(old, next, before.size());
		}).boxed().toList();
	}

	/** Whether lines are missing just before one, and none is new there. */
	private static boolean isGap(int[] old, int line, int lines) {
		int before = line == 0 ? -1 : old[line - 1];
		int after = line == old.length ? lines : old[line];
		return (line == 0 || before >= 0) && after >= 0 && after - before > 1;
	}

	/**
	 * A text beside the one before it: what was taken out stands before what came in, and of what stayed only what is near.
	 *
	 * @param near so many lines that stayed are shown before and after each change
	 */
	static List<DiffLine> lines(List<String> before, List<String> after, int near) {
		int[] old = matches(before, after);
		List<DiffLine> all = new ArrayList<>();
		int taken = 0;
		for (int line = 0; line <= after.size(); line++) {
			int start = line;
			int next = IntStream.range(start, after.size()).filter(i -> old[i] >= 0).map(i -> old[i]).findFirst().orElse(before.size());
			for (; taken < next; taken++) {
				all.add(new DiffLine(DiffLine.Kind.REMOVED, before.get(taken)));
			}
			if (line < after.size()) {
				all.add(new DiffLine(old[line] < 0 ? DiffLine.Kind.ADDED : DiffLine.Kind.SAME, after.get(line)));
				taken += old[line] < 0 ? 0 : 1;
			}
		}
		return shortened(all, near);
	}

	private static List<DiffLine> shortened(List<DiffLine> all, int near) {
		List<DiffLine> lines = new ArrayList<>();
		boolean left = false;
		for (int i = 0; i < all.size(); i++) {
			boolean shown = all.subList(Math.max(0, i - near), Math.min(all.size(), i + near + 1)).stream()
					.anyMatch(line -> line.kind() != DiffLine.Kind.SAME);
			if (shown) {
				lines.add(all.get(i));
			} else if (!left) {
				lines.add(new DiffLine(DiffLine.Kind.SAME, "\u2026"));
			}
			left = !shown;
		}
		return lines;
	}

	/** The longest common subsequence. */
	private static void longest(List<String> first, List<String> second, int shift, int[] matches) {
		int[][] lengths = new int[first.size() + 1][second.size() + 1];
		for (int i = first.size() - 1; i >= 0; i--) {
			for (int j = second.size() - 1; j >= 0; j--) {
				lengths[i][j] = first.get(i).equals(second.get(j)) ? lengths[i + 1][j + 1] + 1
						: Math.max(lengths[i + 1][j], lengths[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < first.size() && j < second.size()) {
			if (first.get(i).equals(second.get(j))) {
				matches[shift + j++] = shift + i++;
			} else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}

	private static void greedy(List<String> first, List<String> second, int shift, int[] matches) {
		Map<String, Integer> last = new HashMap<>();
		IntStream.range(0, first.size()).forEach(line -> last.put(first.get(line), line));
		int next = 0;
		for (int j = 0; j < second.size(); j++) {
			Integer found = last.get(second.get(j));
			if (found != null && found >= next) {
				matches[shift + j] = shift + found;
				next = found + 1;
			}
		}
	}
}
