package org.intcrucible.store;

import org.intcrucible.model.Problem;

/** The database cannot do what it was asked to, and nothing was done. */
public final class StoreException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	/** @param cause what went wrong underneath */
	public StoreException(Problem problem, Throwable cause) {
		super(problem.toString(), cause);
		this.problem = problem;
	}

	public StoreException(Problem problem) {
		super(problem.toString());
		this.problem = problem;
	}

	/** What is wrong, and what a user can do about it. */
	public Problem problem() {
		return problem;
	}
}
