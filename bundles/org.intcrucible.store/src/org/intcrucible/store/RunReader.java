package org.intcrucible.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.TriggerId;
import org.osgi.annotation.versioning.ProviderType;

/** Looks runs and what came out of them up. */
@ProviderType
public interface RunReader {

	Optional<Run> find(RunId id);

	/** The run that a press made. */
	Optional<Run> find(TriggerId trigger);

	/** @param number in its project, from 1 */
	Optional<Run> numbered(ProjectId project, int number);

	/** The newest first. */
	Page<Run> list(RunFilter filter, Page.Request page);

	/** What a run works on. */
	Optional<PinnedDocument> document(RunId id);

	/** What it was authorised on. */
	Optional<RunPapers> papers(RunId id);

	/** The stages that a run has finished, in the order in which it did. */
	List<StageCheckpoint> checkpoints(RunId id);

	/** What was said of a run when it was over; empty before, and if nobody could say anything yet. */
	Optional<MessageId> summaryMessage(RunId id);

	/**
	 * Runs that are over, and of which nothing was said so far, the oldest first.
	 *
	 * @param page {@link Page.Request#after()} is {@link Page#next()} of the page before
	 */
	Page<Run> unsummarised(Page.Request page);

	/** Runs that repeat or resume a run, the oldest first. */
	List<Run> children(RunId id);

	/** Everything that is known of a run, by column, as text; columns without a value are left out. */
	Map<String, String> columns(RunId id);

	/** All of it; empty while nothing was ranked. Memory grows with the number of candidates. */
	Optional<RunResult> result(RunId id);

	/** By ordinal, adversarial ones included. */
	List<Scenario> scenarios(RunId id);

	/**
	 * Candidates by rank; those of a run that never came to ranking are not among them.
	 *
	 * @param page {@link Page.Request#after()} is a rank
	 */
	Page<Candidate> ranked(RunId id, Page.Request page);

	/** Also of a run that never came to ranking: it has rank 0 and the status {@code new} then. */
	Optional<Candidate> candidate(RunId id, int ordinal);

	/** Candidates by ordinal, ranked or not. */
	Page<Candidate> entered(RunId id, Page.Request page);
}
