package org.intcrucible.run.execution.internal;

import java.util.Optional;

import org.intcrucible.model.RunId;
import org.intcrucible.run.RunResult;
import org.intcrucible.run.RunView;

/**
 * Knows the last run alone. The journal of the product keeps every result, which hides what anything else keeps by
 * mistake.
 */
final class ForgetfulJournal implements RunJournal {

	private volatile RunView last;

	@Override
	public void created(RunView run) {
		last = run;
	}

	@Override
	public void changed(RunView run) {
		last = run;
	}

	@Override
	public void ended(RunView run, RunResult result) {
		last = run;
	}

	@Override
	public void ended(RunView run) {
		last = run;
	}

	@Override
	public void rejected(String reason) {
		throw new AssertionError(reason);
	}

	@Override
	public Optional<RunView> find(RunId id) {
		return Optional.ofNullable(last).filter(run -> run.id().equals(id));
	}
}
