package org.intcrucible.run.execution.internal;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.TriggerId;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.StageCheckpoint;

/**
 * Knows the last run alone. The journal of the product keeps every result, which hides what anything else keeps by
 * mistake.
 */
final class ForgetfulJournal implements RunJournal {

	private volatile Run last;

	@Override
	public Run created(Run run, PinnedDocument document, RunPapers papers) {
		last = run;
		return run;
	}

	@Override
	public void started(Run run) {
		last = run;
	}

	@Override
	public void scenarios(RunId run, List<Scenario> scenarios) {
		// forgotten
	}

	@Override
	public void entered(RunId run, List<Entrant> entrants) {
		// forgotten
	}

	@Override
	public void evaluated(RunId run, EvaluationBlock block) {
		// forgotten
	}

	@Override
	public void checkpoint(RunId run, StageCheckpoint checkpoint) {
		// forgotten
	}

	@Override
	public void takenOver(RunId run, RunId from, List<String> stages) {
		throw new AssertionError("nothing is there to be taken over");
	}

	@Override
	public void takenOver(RunId run, RunId from, EvaluationBlock block) {
		throw new AssertionError("nothing is there to be taken over");
	}

	@Override
	public void limitNear(Run run, String limit, double used, double most) {
		// forgotten
	}

	@Override
	public void ended(Run run, RunResult result) {
		last = run;
	}

	@Override
	public void ended(Run run) {
		last = run;
	}

	@Override
	public void rejected(RunAuthorisation press, String reason) {
		throw new AssertionError(reason);
	}

	@Override
	public void refused(RunId run, String reason) {
		throw new AssertionError(reason);
	}

	@Override
	public Optional<Run> find(TriggerId trigger) {
		return Optional.ofNullable(last).filter(run -> run.authorisation().uiTriggerId().equals(trigger));
	}

	@Override
	public Optional<Run> find(RunId id) {
		return Optional.ofNullable(last).filter(run -> run.id().equals(id));
	}
}
