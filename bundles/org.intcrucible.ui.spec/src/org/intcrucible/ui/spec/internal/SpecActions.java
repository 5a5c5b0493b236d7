package org.intcrucible.ui.spec.internal;

/** What a user does in the part. */
interface SpecActions {

	void save();

	void undo();

	void redo();

	/** Undoes what the last turn changed. */
	void undoTurn();

	/** @param step 1 for the next line of the last turn, -1 for the one before */
	void change(int step);

	/** Shows what the last turn changed, before and after. */
	void readTurn();

	/** Shows an earlier version. */
	void readVersion(int revision);

	void nextFinding();

	/** Offers ways to mend what is wrong at the caret, or else the next thing that is. */
	void quickFix();

	/** @param target of a link of the callout */
	void follow(String target);
}
