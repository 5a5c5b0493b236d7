package org.intcrucible.ui.spec.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
