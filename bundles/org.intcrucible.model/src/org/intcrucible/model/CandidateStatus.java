package org.intcrucible.model;

/** What the scores say of a candidate (rules 7 to 9 of docs/scores.md). */
public enum CandidateStatus {
	/** Nothing of it was evaluated. */
	NEW,
	/** Middling, or less than 0.8 of the scenarios' weight was evaluated. */
	UNDER_TEST,
	PROMISING,
	WEAK,
	/** A hard constraint is broken where it must hold. */
	REJECTED
}
