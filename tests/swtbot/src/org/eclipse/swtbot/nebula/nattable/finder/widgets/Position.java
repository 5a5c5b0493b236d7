package org.eclipse.swtbot.nebula.nattable.finder.widgets;

import java.util.Objects;

/** A cell by its row and column, counted from 0. */
public class Position {

	public int row;
	public int column;

	public Position(int row, int column) {
		this.row = row;
		this.column = column;
	}

	public Position(Position position) {
		this(position.row, position.column);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Position position && position.row == row && position.column == column;
	}

	@Override
	public int hashCode() {
		return Objects.hash(row, column);
	}

	@Override
	public String toString() {
		return "(" + row + ", " + column + ")";
	}
}
