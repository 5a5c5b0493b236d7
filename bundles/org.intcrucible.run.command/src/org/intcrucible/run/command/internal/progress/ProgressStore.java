package org.intcrucible.run.command.internal.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.command.internal.live.TimeLeft;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;

/** Looks up how runs stand. Not for the UI thread. */
record ProgressStore(RunReader runs, ProjectReader projects) {

	private static final int MANY = 1_000;
	private static final Set<RunStatus> OPEN = Set.of(RunStatus.CREATED, RunStatus.RUNNING);
	private static final Set<RunStatus> OVER = Set.of(RunStatus.COMPLETED, RunStatus.FAILED, RunStatus.CANCELLED);

	ProgressState read(ProjectId project) {
		List<Run> open = new ArrayList<>(runs.list(new RunFilter(Set.of(), OPEN, Set.of()), Page.Request.first(MANY)).items());
		open.sort(Comparator.<Run, Boolean>comparing(run -> run.status() != RunStatus.RUNNING).thenComparing(Run::created));
		Optional<Run> current = open.stream().filter(run -> run.authorisation().project().equals(project)).findFirst();
		Optional<Run> last = runs.list(new RunFilter(Set.of(project), OVER, Set.of()), Page.Request.first(1)).items().stream().findFirst();
		int revision = current.or(() -> last).flatMap(run -> runs.document(run.id())).map(document -> document.revision()).orElse(0);
		double expected = current.map(run -> TimeLeft.expected(runs, run.id())).orElse(Double.NaN);
		List<ProgressState.Other> others = open.stream().filter(run -> !run.equals(current.orElse(null)))
				.map(run -> new ProgressState.Other(run, run.authorisation().project().equals(project) ? "" : title(run))).toList();
		return new ProgressState(current, revision, expected, last, others);
	}

	private String title(Run run) {
		return projects.find(run.authorisation().project()).map(Project::title).orElse("");
	}
}
