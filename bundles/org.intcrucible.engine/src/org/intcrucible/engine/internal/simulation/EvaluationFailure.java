package org.intcrucible.engine.internal.simulation;

/** Ends one evaluation. It carries no stack trace: failing is ordinary, and search meets it thousands of times. */
public final class EvaluationFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public EvaluationFailure(String reason) {
		super(reason, null, false, false);
	}
}
