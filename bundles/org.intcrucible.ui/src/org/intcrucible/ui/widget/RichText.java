package org.intcrucible.ui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text with bold and code, links, headings and lists, whatever it is drawn with.
 *
 * @param blocks one below the other
 */
public record RichText(List<Block> blocks) {

	public RichText {
		blocks = List.copyOf(blocks);
	}

	/**
	 * Letters of one look.
	 *
	 * @param target where a link leads, empty if this is none
	 */
	public record Run(String text, boolean bold, boolean code, String target) {

		public boolean isLink() {
			return !target.isEmpty();
		}

		boolean looksAs(Run other) {
			return bold == other.bold && code == other.code && target.equals(other.target);
		}
	}

	/** What a block is. */
	public enum Kind {
		PARAGRAPH, HEADING, ITEM, CODE
	}

	/**
	 * A paragraph, a heading, an item of a list, or lines of code.
	 *
	 * @param depth  how many lists it is within, from 0; the level of a heading, from 1
	 * @param bullet what stands before an item, such as {@code 2.}; empty for what is none, and for what follows in an item
	 */
	public record Block(Kind kind, int depth, String bullet, List<Run> runs) {

		public Block {
			runs = List.copyOf(runs);
		}

		/** Without any look. */
		public String plain() {
			return runs.stream().map(Run::text).collect(Collectors.joining());
		}
	}

	/** Everything in one line, as far as it is no heading or list. */
	public List<Run> inline() {
		List<Run> all = new ArrayList<>();
		for (Block block : blocks) {
			if (!all.isEmpty()) {
				all.add(new Run(" ", false, false, ""));
			}
			all.addAll(block.runs());
		}
		return all;
	}

	/** Without any look, a line for each block. */
	public String plain() {
		return blocks.stream().map(block -> (block.bullet().isEmpty() ? "" : block.bullet() + " ") + block.plain())
				.collect(Collectors.joining("\n"));
	}
}
