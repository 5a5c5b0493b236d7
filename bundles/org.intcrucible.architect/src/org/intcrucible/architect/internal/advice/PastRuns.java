package org.intcrucible.architect.internal.advice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.model.InputHashes;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunStatus;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;

/**
 * What earlier runs have to say about the next one.
 *
 * @param runs    of the project, the newest first; not all of them
 * @param timed   runs of this installation that went to their end, of any project: they tell how fast it is
 * @param current the document that the project has
 */
record PastRuns(List<Run> runs, int timed, Optional<PinnedDocument> current) {

	private static final int LOOKED_AT = 16;

	static PastRuns of(RunReader reader, ProjectId project, Optional<PinnedDocument> current) {
		List<Run> runs = reader.list(RunFilter.of(project), Page.Request.first(LOOKED_AT)).items();
		long timed = reader.list(new RunFilter(Set.of(), Set.of(RunStatus.COMPLETED), Set.of()), Page.Request.first(LOOKED_AT)).items()
				.stream().filter(run -> run.origin().isEmpty() && run.stoppedAfter().isEmpty() && run.usage().threads() > 0).count();
		return new PastRuns(runs, (int) timed, current);
	}

	/** The newest search on what the project's document says now that went to its end. */
	Optional<Run> lastSearch() {
		return runs.stream().filter(run -> run.status() == RunStatus.COMPLETED && run.stoppedAfter().isEmpty())
				.filter(run -> run.authorisation().request().mode() != RunMode.EVAL_ONLY && isOnSame(run)).findFirst();
	}

	private boolean isOnSame(Run run) {
		InputHashes then = run.authorisation().inputHashes();
		return current.filter(now -> now.specHash().equals(then.problemSpec()) && now.modelHash().equals(then.worldModel())).isPresent();
	}

	/** The newest run that is over, if a limit ended it. */
	Optional<Run> lastStopped() {
		return runs.stream().filter(run -> run.status().isFinal()).findFirst().filter(run -> !run.stoppedAfter().isEmpty());
	}

	/** Runs that wait or are under way: the panel takes no press meanwhile. */
	List<Run> unfinished() {
		return runs.stream().filter(run -> !run.status().isFinal()).toList();
	}

	/** The newest that took time and went to their end. */
	List<Run> completed(int count) {
		return runs.stream().filter(run -> run.status() == RunStatus.COMPLETED && run.times().completedAt().isPresent()).limit(count).toList();
	}
}
