package org.intcrucible.document.internal;

import java.util.Optional;

/** Follows code fences and HTML comments, inside which hashes and dashes mean nothing. */
final class OpaqueBlocks {

	/** What a line belongs to. */
	enum Cover {
		NONE, COMMENT, FENCE
	}

	private static final String COMMENT_START = "<!--";
	private static final String COMMENT_END = "-->";
	private static final int CODE_INDENTATION = 4;
	private static final int SHORTEST_FENCE = 3;

	private Cover open = Cover.NONE;
	private String fence = "";
	private Position opened = new Position(1, 1);

	/** To be asked of every line once, in order. */
	Cover cover(Line line) {
		return switch (open) {
			case COMMENT -> {
				closeComment(line, 0);
				yield Cover.COMMENT;
			}
			case FENCE -> {
				if (isFenceEnd(line)) {
					open = Cover.NONE;
				}
				yield Cover.FENCE;
			}
			case NONE -> line.indentation() < CODE_INDENTATION ? start(line) : Cover.NONE;
		};
	}

	/** The fence or comment that has not ended yet. */
	Optional<Complaint> unclosed() {
		return switch (open) {
			case NONE -> Optional.empty();
			case COMMENT -> Optional.of(Complaint.syntax("This comment has no end.", "Close it with -->."));
			case FENCE -> Optional.of(Complaint.syntax("This code block has no end.",
					"Close it with a line of " + fence + "."));
		};
	}

	/** Where the newest fence or comment starts. */
	Position opened() {
		return opened;
	}

	private Cover start(Line line) {
		String text = line.text().substring(line.start());
		if (text.startsWith(COMMENT_START)) {
			opened = line.position();
			open = Cover.COMMENT;
			closeComment(line, line.start() + COMMENT_START.length());
			return Cover.COMMENT;
		}
		int length = runLength(text);
		// A back quote behind the fence means code within a line, as in Markdown.
		if (length >= SHORTEST_FENCE && (text.charAt(0) == '~' || text.indexOf('`', length) < 0)) {
			opened = line.position();
			open = Cover.FENCE;
			fence = text.substring(0, length);
			return Cover.FENCE;
		}
		return Cover.NONE;
	}

	private void closeComment(Line line, int from) {
		if (line.text().indexOf(COMMENT_END, from) >= 0) {
			open = Cover.NONE;
		}
	}

	private boolean isFenceEnd(Line line) {
		String text = line.text().strip();
		return line.indentation() < CODE_INDENTATION && text.startsWith(fence) && runLength(text) == text.length();
	}

	/** How many back quotes or tildes the text starts with. */
	private static int runLength(String text) {
		if (text.isEmpty() || text.charAt(0) != '`' && text.charAt(0) != '~') {
			return 0;
		}
		int length = 1;
		while (length < text.length() && text.charAt(length) == text.charAt(0)) {
			length++;
		}
		return length;
	}
}
