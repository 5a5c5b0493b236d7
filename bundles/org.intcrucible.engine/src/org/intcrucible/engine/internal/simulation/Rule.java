package org.intcrucible.engine.internal.simulation;

/** How the cells of a slot come by their values. */
interface Rule {

	/** Stores at least the cell of the frame's step and sample, and leaves the frame where it was. */
	void compute(Frame frame, Slot slot, int cell);
}
