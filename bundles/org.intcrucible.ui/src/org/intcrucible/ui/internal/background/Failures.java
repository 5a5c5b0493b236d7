package org.intcrucible.ui.internal.background;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.StoreException;
import org.intcrucible.ui.widget.Texts;

/** What a failure is called before a user. */
final class Failures {

	private Failures() {
	}

	/** What the store says of itself; anything else is a mistake of the program, and says so. */
	static Problem problem(Throwable failure) {
		if (failure instanceof StoreException store) {
			return store.problem();
		}
		String kind = failure.getClass().getSimpleName();
		String what = failure.getMessage() == null ? kind : kind + ": " + failure.getMessage();
		return new Problem(ProblemCode.INPUT_OUTPUT, Texts.of(Failures.class).get("unexpected", what),
				Texts.of(Failures.class).get("unexpected.remedy"), Place.whole(""));
	}
}
