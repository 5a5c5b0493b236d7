package org.intcrucible.run.execution.internal;

import java.util.Optional;

import org.intcrucible.model.RunId;
import org.intcrucible.run.RunResult;
import org.intcrucible.run.RunView;

/**
 * Where run execution writes down what happens, in the order in which it happens. What a call reported as written is
 * there from then on.
 */
interface RunJournal {

	/** A run that is new and waits. */
	void created(RunView run);

	/** A run whose state has changed. */
	void changed(RunView run);

	/** A run at its end, with what came out of it. */
	void ended(RunView run, RunResult result);

	/** A run that ended with nothing to show. */
	void ended(RunView run);

	/** A press, or an attempt at one, that made no run. */
	void rejected(String reason);

	/** The run as it stands. */
	Optional<RunView> find(RunId id);
}
