package org.intcrucible.engine.internal.simulation;

/** A formula, or a part of one, ready to be computed at the frame's step and sample. Truth is 1 and 0. */
@FunctionalInterface
interface Node {

	/** @throws EvaluationFailure if there is no such number */
	double at(Frame frame);
}
