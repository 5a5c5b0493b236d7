package org.intcrucible.model;

/** What a run does about candidates. */
public enum RunMode {
	/** Designs candidates from scratch. */
	FULL_SEARCH,
	/** Starts from given candidates and records the parents of what it derives from them. */
	SEEDED,
	/** Evaluates the given candidates and designs none. */
	EVAL_ONLY
}
