package org.intcrucible.engine.internal.simulation;

/**
 * One formula for every cell.
 *
 * @param formula with its name, for messages
 */
record FormulaRule(NamedFormula formula) implements Rule {

	@Override
	public void compute(Frame frame, Slot slot, int cell) {
		frame.store(slot, cell, formula.finite(frame));
	}
}
