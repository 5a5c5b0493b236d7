package org.intcrucible.chat.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.intcrucible.chat.internal.Lines.Line;

/** Takes a change of a text back in a text that went on since, line by line: what others wrote, and how, stays. */
final class ReverseMerge {

	private final Lines before;
	private final Lines after;
	private final Lines now;
	/** Lines of the text as it is now that go. */
	private final Set<Integer> gone = new HashSet<>();
	/** Lines that come back, by the line of the text as it is now that they stand before. */
	private final TreeMap<Integer, List<Line>> back = new TreeMap<>();

	private ReverseMerge(String before, String after, String now) {
		this.before = Lines.of(before);
		this.after = Lines.of(after);
		this.now = Lines.of(now);
	}

	/**
	 * The text as it is now, with what became of the one before undone.
	 *
	 * @return empty if lines that the change made are not there any more
	 */
	static Optional<String> undone(String before, String after, String now) {
		return new ReverseMerge(before, after, now).text();
	}

	private Optional<String> text() {
		int[] kept = after.in(before);
		int[] found = after.in(now);
		int last = -1;
		int anchor = 0;
		for (int line = 0; line <= kept.length; line++) {
			boolean made = line < kept.length && kept[line] < 0;
			if (made && found[line] < 0) {
				return Optional.empty();
			}
			if (made) {
				gone.add(found[line]);
			} else {
				int next = line < kept.length ? kept[line] : before.all().size();
				bringBack(anchor, last + 1, next);
				last = next;
			}
			if (line < kept.length && found[line] >= 0) {
				anchor = found[line] + 1;
			}
		}
		return Optional.of(Lines.joined(merged()));
	}

	private void bringBack(int anchor, int from, int to) {
		if (from < to) {
			back.computeIfAbsent(anchor, any -> new ArrayList<>()).addAll(before.all().subList(from, to));
		}
	}

	private List<Line> merged() {
		List<Line> merged = new ArrayList<>();
		for (int line = 0; line <= now.all().size(); line++) {
			merged.addAll(back.getOrDefault(line, List.of()));
			if (line < now.all().size() && !gone.contains(line)) {
				merged.add(now.all().get(line));
			}
		}
		return merged;
	}
}
