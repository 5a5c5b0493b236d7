package org.intcrucible.formula;

import org.intcrucible.formula.internal.TreeWriter;

/** Syntax tree to text. */
public final class FormulaPrinter {

	private FormulaPrinter() {
	}

	/**
	 * Writes a formula with no more brackets than it needs. Parsing what is written gives the same tree except for the
	 * offsets, for every tree that the parser can build.
	 */
	public static String print(Expression expression) {
		return new TreeWriter().write(expression);
	}
}
