package org.intcrucible.engine.internal.simulation;

/**
 * A quantity that looks back at itself: filled step by step from the last one known, so that a long horizon needs no
 * deep stack.
 *
 * @param start for step 0
 * @param then  for every later step
 */
record RecurrenceRule(NamedFormula start, NamedFormula then) implements Rule {

	@Override
	public void compute(Frame frame, Slot slot, int cell) {
		int asked = frame.step;
		int from = asked;
		while (from > 0 && !frame.isComputed(slot, cell - (asked - from) - 1)) {
			from--;
		}
		for (int step = from; step <= asked; step++) {
			frame.step = step;
			int at = slot.cell(frame);
			if (!frame.isComputed(slot, at)) {
				frame.store(slot, at, (step == 0 ? start : then).finite(frame));
			}
		}
		frame.step = asked;
	}
}
