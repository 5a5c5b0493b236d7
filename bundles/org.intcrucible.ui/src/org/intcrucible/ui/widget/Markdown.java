package org.intcrucible.ui.widget;

import org.commonmark.parser.Parser;

/**
 * Reads the Markdown of messages and of the window's own sentences. Bold, code, links, headings, lists and tables get a look; what
 * else Markdown has stays as text: HTML is never more than its letters.
 */
public final class Markdown {

	/** Deeper is nobody's thought; it would only cost time. */
	private static final int NESTING = 30;

	private Markdown() {
	}

	/** Reads a text; there is none that cannot be read. */
	public static RichText read(String markdown) {
		MarkdownBlocks blocks = new MarkdownBlocks();
		Parser.builder().maxOpenBlockParsers(NESTING).maxInlineNesting(NESTING).build().parse(MarkdownTables.aligned(markdown)).accept(blocks);
		return blocks.text();
	}

	/** A name or a formula as code, whatever characters it has. */
	public static String code(String text) {
		int ticks = 1;
		while (text.contains("`".repeat(ticks))) {
			ticks++;
		}
		String fence = "`".repeat(ticks);
		String pad = ticks > 1 || text.startsWith(" ") && text.endsWith(" ") ? " " : "";
		return fence + pad + text + pad + fence;
	}

	/** A text that has no look, whatever characters it has. */
	public static String plain(String text) {
		return text.replaceAll("([\\\\`*_{}\\[\\]()#+\\-.!<>&|~])", "\\\\$1");
	}

	/** A link with a text that has no look. */
	public static String link(String text, String target) {
		return "[" + plain(text) + "](<" + target + ">)";
	}
}
