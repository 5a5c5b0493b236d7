package org.intcrucible.architect.internal.intent;

import java.util.List;

import org.intcrucible.architect.internal.change.Change;

/** What one clause of a message says. */
sealed interface Reading {

	/** Something that is complete by itself: a question, a courtesy, undo. */
	record Said(Intent intent) implements Reading {
	}

	/**
	 * A run is wanted.
	 *
	 * @param clause what of a run is named, is found in it
	 * @param traits of the rule: {@code given}, {@code improve}
	 */
	record Run(Clause clause, List<String> traits) implements Reading {
	}

	/** None is wanted. */
	record Hold(Clause clause) implements Reading {
	}

	record Changed(List<Change> changes) implements Reading {
	}

	/** Adds to what was changed by the clause in front of it. */
	record Modified(Match match) implements Reading {
	}

	/** A reason, a condition, a time: no wish of its own. */
	record Aside(Clause clause) implements Reading {
	}

	/** No rule fits. */
	record Unclear(Clause clause) implements Reading {
	}

	/** Politeness, or what only looks like a wish. */
	record Filler() implements Reading {
	}
}
