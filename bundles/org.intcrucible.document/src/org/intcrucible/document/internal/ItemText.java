package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The text of one item, its lines joined by single blanks, with the position of every character. */
final class ItemText {

	/**
	 * @param start    offset in the joined text
	 * @param position of the first character
	 * @param length   without white space at the end
	 */
	private record Piece(int start, Position position, int length) {
	}

	private final StringBuilder joined = new StringBuilder();
	private final List<Piece> pieces = new ArrayList<>();

	/** @param from index in the first line behind the dash */
	ItemText(Line first, int from) {
		add(first, from);
	}

	void addContinuation(Line line) {
		joined.append(' ');
		add(line, line.start());
	}

	private void add(Line line, int from) {
		String text = line.text().substring(from).stripTrailing();
		pieces.add(new Piece(joined.length(), line.at(from), text.length()));
		joined.append(text);
	}

	int length() {
		return joined.length();
	}

	String text() {
		return joined.toString();
	}

	/** @param offset into {@link #text()}, 0 up to its length */
	Position position(int offset) {
		var wanted = new Piece(offset, pieces.getFirst().position(), 0);
		int found = Collections.binarySearch(pieces, wanted, Comparator.comparingInt(Piece::start));
		var piece = pieces.get(found >= 0 ? found : -found - 2);
		int within = Math.min(offset - piece.start(), piece.length());
		return new Position(piece.position().line(), piece.position().column() + within);
	}
}
