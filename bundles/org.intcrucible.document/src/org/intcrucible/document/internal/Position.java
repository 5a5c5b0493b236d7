package org.intcrucible.document.internal;

import java.util.Comparator;

import org.intcrucible.model.Place;

/**
 * A place in the text at hand.
 *
 * @param line   from 1
 * @param column from 1, in UTF-16 code units
 */
record Position(int line, int column) implements Comparable<Position> {

	private static final Comparator<Position> READING_ORDER = Comparator.comparingInt(Position::line)
			.thenComparingInt(Position::column);

	Place in(String source) {
		return new Place(source, line, column);
	}

	@Override
	public int compareTo(Position other) {
		return READING_ORDER.compare(this, other);
	}
}
