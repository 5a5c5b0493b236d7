package org.intcrucible.run.execution;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.Run;
import org.osgi.annotation.versioning.ProviderType;

/** The only way to a run, for the Run command alone. */
@ProviderType
public interface RunExecution {

	/** Key of a press's metadata: {@code true} if what was shown had edits that were not saved. The run is marked then. */
	String UNSAVED_EDITS = "unsaved_edits";

	/**
	 * Makes a run out of a press. It waits until it is started.
	 *
	 * <p>The same press again, while its run waits or runs, gives that run back; any other reuse of a trigger is refused. So
	 * is a press that preflight has a blocker for, one on inputs that changed, and one that stems from a message which is no
	 * recommendation for this project. Each refusal is in the audit log.
	 *
	 * @return the run; or why there is none, and then nothing was made
	 */
	Result<Run, List<Problem>> create(RunAuthorisation authorisation);

	/**
	 * Puts a run that waits into the queue, where it has its turn when fewer runs than the preference says are under way.
	 * Listen to {@link org.intcrucible.run.RunEvents} for its end.
	 *
	 * @param threads how many it may use, at least 1; results do not depend on it
	 */
	Result<Run, List<Problem>> start(RunId run, int threads);

	/** The run as it stands, even if its end could not be stored. */
	Optional<Run> find(RunId run);

	/** Ends a run that waits or runs. What was evaluated is kept. */
	Result<Run, List<Problem>> cancel(RunId run);
}
