package org.intcrucible.chat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class ReverseMergeTest {

	private static String text(List<String> lines, String end) {
		return String.join(end, lines) + end;
	}

	private static List<String> numbered(int count) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			lines.add("line " + i);
		}
		return lines;
	}

	/** Removes, replaces and inserts at some of the lines; inserted lines and replacements are new everywhere. */
	private static List<String> edited(List<String> lines, TreeSet<Integer> at, String mark, Random random) {
		List<String> edited = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			int what = at.contains(i) ? random.nextInt(3) : 3;
			if (what == 1) {
				edited.add(mark + " instead of " + i);
			} else if (what != 0) {
				edited.add(lines.get(i));
			}
			if (what == 2) {
				edited.add(mark + " after " + i);
			}
		}
		return edited;
	}

	private static TreeSet<Integer> some(int from, int to, int count, Random random) {
		TreeSet<Integer> some = new TreeSet<>();
		for (int i = 0; i < count; i++) {
			some.add(from + random.nextInt(to - from));
		}
		return some;
	}

	@Test
	void whatNobodyTouchedSinceComesBackExactly() {
		Random random = new Random(1);
		for (int i = 0; i < 2000; i++) {
			List<String> before = numbered(1 + random.nextInt(30));
			String after = text(edited(before, some(0, before.size(), 5, random), "changed", random), "\n");
			assertEquals(Optional.of(text(before, "\n")), ReverseMerge.undone(text(before, "\n"), after, after));
		}
	}

	@Test
	void editsOfOtherLinesStay() {
		Random random = new Random(2);
		for (int i = 0; i < 2000; i++) {
			int half = 2 + random.nextInt(15);
			List<String> before = numbered(2 * half);
			boolean first = random.nextBoolean();
			TreeSet<Integer> mine = some(first ? 0 : half + 1, first ? half - 1 : 2 * half, 3, random);
			TreeSet<Integer> theirs = some(first ? half + 1 : 0, first ? 2 * half : half - 1, 3, random);
			long seed = random.nextLong();
			List<String> after = edited(before, mine, "changed", random);
			List<String> onlyTheirs = edited(before, theirs, "later", new Random(seed));
			String now = text(both(before, after, onlyTheirs, half, first), "\n");
			assertEquals(Optional.of(text(onlyTheirs, "\n")), ReverseMerge.undone(text(before, "\n"), text(after, "\n"), now));
		}
	}

	/** One half as it was changed, the other as it was edited; the line in the middle is as it was. */
	private static List<String> both(List<String> before, List<String> after, List<String> edited, int half, boolean changedFirst) {
		String middle = before.get(half);
		List<String> start = changedFirst ? after : edited;
		List<String> end = changedFirst ? edited : after;
		List<String> both = new ArrayList<>(start.subList(0, start.indexOf(middle)));
		both.addAll(end.subList(end.indexOf(middle), end.size()));
		return both;
	}

	@Test
	void linesThatTheChangeWroteAndThatAreGoneCannotBeTakenBack() {
		assertEquals(Optional.empty(), ReverseMerge.undone("a\nb\nc\n", "a\nB\nc\n", "a\nBB\nc\n"));
		assertEquals(Optional.empty(), ReverseMerge.undone("a\nc\n", "a\nb\nc\n", "a\nc\n"));
	}

	@Test
	void endsOfLinesStayWhatTheyAre() {
		assertEquals(Optional.of("a\r\nb\r\nd\r\n"), ReverseMerge.undone("a\r\nb\r\n", "a\r\nB\r\n", "a\r\nB\r\nd\r\n"));
		assertEquals(Optional.of("a\nb"), ReverseMerge.undone("a\nb", "a", "a"));
		assertEquals(Optional.of("a\rb\rc\r"), ReverseMerge.undone("a\rb\rc\r", "a\rc\r", "a\rc\r"));
		assertEquals(Optional.of(""), ReverseMerge.undone("", "a\n", "a\n"));
		assertEquals(Optional.of("a\nb\n\nc"), ReverseMerge.undone("a\nb\n\nc", "a\n\nc", "a\n\nc"));
		assertEquals(Optional.of("a\nb\nc"), ReverseMerge.undone("a\nb", "a\n", "a\nc").map(text -> text.replace("c\nb", "b\nc")));
	}

	@Test
	void hugeTextsThatShareNothingAreRefusedQuickly() {
		String other = text(numbered(20_000), "\n").replace("line", "other");
		assertEquals(Optional.empty(), ReverseMerge.undone("a\n", text(numbered(20_000), "\n"), other));
	}
}
