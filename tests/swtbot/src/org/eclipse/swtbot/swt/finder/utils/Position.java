package org.eclipse.swtbot.swt.finder.utils;

import java.util.Objects;

/** A place in a text; line and column count from 0. */
public class Position {

	public final int line;
	public final int column;

	public Position(int line, int column) {
		this.line = line;
		this.column = column;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Position position && position.line == line && position.column == column;
	}

	@Override
	public int hashCode() {
		return Objects.hash(line, column);
	}

	@Override
	public String toString() {
		return "(" + line + ", " + column + ")";
	}
}
