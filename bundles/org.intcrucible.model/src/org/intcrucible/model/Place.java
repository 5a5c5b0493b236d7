package org.intcrucible.model;

/**
 * Where in a text something stands.
 *
 * @param source name of the text: a file name, "command line", an element's id
 * @param line   from 1; 0 if the place is the whole text
 * @param column from 1, counted in UTF-16 code units; 0 if the place is the whole line
 */
public record Place(String source, int line, int column) {

	public Place {
		if (line < 0 || column < 0) {
			throw new IllegalArgumentException("a place has no negative line or column: " + line + ", " + column);
		}
	}

	public static Place whole(String source) {
		return new Place(source, 0, 0);
	}

	/** Gives {@code shop.md:11:14}, with as much of it as is known. */
	@Override
	public String toString() {
		if (line == 0) {
			return source;
		}
		return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
	}
}
