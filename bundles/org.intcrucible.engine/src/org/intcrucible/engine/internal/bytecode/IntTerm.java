package org.intcrucible.engine.internal.bytecode;

import org.objectweb.asm.Opcodes;

/**
 * A whole number that is known as such while compiling: a step, a sample, what runs in a range.
 *
 * @param local    the local variable that holds it, -1 for a constant
 * @param least    the least value that it may have, and {@code greatest} the other end
 */
record IntTerm(int local, long least, long greatest) {

	static IntTerm constant(int value) {
		return new IntTerm(-1, value, value);
	}

	boolean isConstant() {
		return local < 0;
	}

	void load(Code code) {
		if (isConstant()) {
			code.integer((int) least);
		} else {
			code.local(Opcodes.ILOAD, local);
		}
	}
}
