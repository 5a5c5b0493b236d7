package org.intcrucible.model;

/** Why nothing can be run. */
public enum RunBlockerCode {
	/** There is no project, or nothing in it says what is wanted. */
	MISSING_PROBLEM_SPEC,
	/** Nothing says how the world works, or not what the chosen stages need. */
	MISSING_WORLD_MODEL,
	/** The mode starts from given candidates, and there are too few. */
	INSUFFICIENT_CANDIDATES,
	/** A number out of range, a name that nothing has, a formula that means nothing. */
	VALIDATION_ERROR
}
