package org.intcrucible.ui.widget;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@link RichText} as one text with looks of parts of it, as a text widget has it.
 *
 * @param ranges in order, without those that look as all else
 * @param lines  one for each line of the text
 */
record StyledDocument(String text, List<Range> ranges, List<Line> lines) {

	private static final int PARAGRAPH = 6;
	private static final int ITEM = 2;
	private static final String AFTER_BULLET = "\u2002";

	StyledDocument {
		ranges = List.copyOf(ranges);
		lines = List.copyOf(lines);
	}

	/** Letters that look another way. */
	record Range(int start, int length, FontStyle font, String target) {

		int end() {
			return start + length;
		}
	}

	/**
	 * How a line stands.
	 *
	 * @param depth  of lists that it is within
	 * @param bullet whether it begins with one
	 * @param space  above it, in points
	 */
	record Line(int index, int depth, boolean bullet, int space) {
	}

	static StyledDocument of(RichText rich) {
		return new Writer().write(rich);
	}

	/** Where the link at an offset leads; empty if there is none. */
	String targetAt(int offset) {
		return ranges.stream().filter(range -> range.start() <= offset && offset < range.end()).map(Range::target).findFirst()
				.orElse("");
	}

	/** Where the first link from an offset on begins; -1 if there is none. */
	int linkAfter(int offset) {
		return ranges.stream().filter(range -> !range.target().isEmpty() && range.start() >= offset).mapToInt(Range::start).findFirst()
				.orElse(-1);
	}

	/** Where the last link before an offset begins; -1 if there is none. */
	int linkBefore(int offset) {
		return ranges.stream().filter(range -> !range.target().isEmpty() && range.start() < offset).mapToInt(Range::start)
				.reduce(-1, (first, second) -> second);
	}

	/** Where the link that begins at an offset ends. */
	int linkEnd(int start) {
		return ranges.stream().filter(range -> range.start() == start).mapToInt(Range::end).findFirst().orElse(start);
	}

	private static final class Writer {

		private final StringBuilder text = new StringBuilder();
		private final List<Range> ranges = new ArrayList<>();
		private final List<Line> lines = new ArrayList<>();

		StyledDocument write(RichText rich) {
			for (RichText.Block block : rich.blocks()) {
				block(block);
			}
			return new StyledDocument(text.toString(), ranges, lines);
		}

		private void block(RichText.Block block) {
			if (!lines.isEmpty()) {
				text.append('\n');
			}
			boolean item = block.kind() == RichText.Kind.ITEM;
			boolean bullet = !block.bullet().isEmpty();
			int begin = text.length();
			if (bullet) {
				text.append(block.bullet()).append(AFTER_BULLET);
			}
			for (RichText.Run run : block.runs()) {
				run(run, block.kind());
			}
			int depth = item ? block.depth() : 0;
			int space = item ? ITEM : PARAGRAPH;
			for (String line : text.substring(begin).split("\n", -1)) {
				lines.add(new Line(lines.size(), depth, bullet && !line.isEmpty(), space));
				space = 0;
				bullet = false;
			}
		}

		private void run(RichText.Run run, RichText.Kind kind) {
			FontStyle font = font(run, kind);
			if (font != FontStyle.BODY || run.isLink()) {
				ranges.add(new Range(text.length(), run.text().length(), font, run.target()));
			}
			text.append(run.text());
		}

		private static FontStyle font(RichText.Run run, RichText.Kind kind) {
			boolean bold = run.bold() || kind == RichText.Kind.HEADING;
			if (run.code()) {
				return bold ? FontStyle.CODE_STRONG : FontStyle.CODE;
			}
			return bold ? FontStyle.STRONG : FontStyle.BODY;
		}
	}
}
