package org.intcrucible.run;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunResult;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Looks runs up. Not for the UI thread.
 *
 * <p>A store that cannot be read, for example because another process holds the workspace, is a
 * {@link org.intcrucible.store.StoreException}.
 */
@ProviderType
public interface RunHistory {

	Optional<Run> find(RunId id);

	/**
	 * Runs of one project, the newest first.
	 *
	 * @param count at most so many, 1..10,000
	 */
	List<Run> newest(ProjectId project, int count);

	/** Empty while the run is not over, and for a run that ended before it had anything to show. */
	Optional<RunResult> result(RunId id);

	/**
	 * The first candidates of a ranking, without anything else of the result.
	 *
	 * @param count at most so many, 1..10,000
	 */
	List<Candidate> best(RunId id, int count);
}
