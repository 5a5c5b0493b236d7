package org.intcrucible.ui.chat.internal;

import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunId;
import org.intcrucible.ui.widget.FoldRow;

/** What can be done in a turn. */
interface TurnActions {

	/** Fills the Run Config panel; it starts nothing. */
	void use(Turn turn, RecommendedRunConfig advice);

	/** Takes a change back, and says in its row what became of it. */
	void undo(Turn turn, FoldRow row);

	/** Asks for advice that fits what there is now. */
	void askAgain();

	/** Brings the Run Config panel to the front. */
	void showPanel();

	/** Does what a blocker names as its remedy, such as {@code reveal}. */
	void mend(String remedy, RunBlocker blocker);

	void results(RunId run);

	void resume(RunId run);

	/** Follows a link within a text. */
	void follow(String target);
}
