package org.intcrucible.engine.internal.bytecode;

/** Ends the compilation of formulas that are left to be walked: some equations, and what is too large for a class. */
final class NotCompilable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NotCompilable(String reason) {
		super(reason, null, false, false);
	}
}
