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
 * Where run execution writes down what happens, in the order in which it happens. What a call reported as written is
 * there from then on.
 */
interface RunJournal {

	/**
	 * A run that is new and waits.
	 *
	 * @param papers what it is authorised on
	 * @return the run with its number
	 */
	Run created(Run run, PinnedDocument document, RunPapers papers);

	/** Its turn has come. */
	void started(Run run);

	/** The suite, and later the adversarial scenarios. */
	void scenarios(RunId run, List<Scenario> scenarios);

	/** Who is kept: to be evaluated on the whole suite. Their ordinals are their places in the list, from 1. */
	void entered(RunId run, List<Entrant> entrants);

	/** Evaluations that were made. */
	void evaluated(RunId run, EvaluationBlock block);

	/** A stage is finished, with everything that it reported before. */
	void checkpoint(RunId run, StageCheckpoint checkpoint);

	/**
	 * Everything that another run reported of stages that it finished, as if this one had reported it.
	 *
	 * @param stages names of that one's checkpoints
	 */
	void takenOver(RunId run, RunId from, List<String> stages);

	/** One block of evaluations of a stage that the other run did not finish. */
	void takenOver(RunId run, RunId from, EvaluationBlock block);

	/** Most of what a limit allows is used up. */
	void limitNear(Run run, String limit, double used, double most);

	/** A run at its end, with what came out of it. */
	void ended(Run run, RunResult result);

	/** A run that ended before it was ranked. */
	void ended(Run run);

	/** A press that made no run. */
	void rejected(RunAuthorisation press, String reason);

	/** An attempt at something with a run that was not allowed. */
	void refused(RunId run, String reason);

	/** The run as it stands. */
	Optional<Run> find(RunId id);

	/** The run that a press made. */
	Optional<Run> find(TriggerId trigger);
}
