package org.intcrucible.engine.internal.bytecode;

import java.util.function.Consumer;

/**
 * A whole number that code computes.
 *
 * @param least    the least value that it may have, and {@code greatest} the other end
 * @param writer   writes it onto the stack
 */
record Whole(long least, long greatest, Consumer<Code> writer) {

	static Whole of(IntTerm term) {
		return new Whole(term.least(), term.greatest(), term::load);
	}

	void load(Code code) {
		writer.accept(code);
	}
}
