package org.intcrucible.cli.internal.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.intcrucible.cli.ProjectArgument;
import org.intcrucible.cli.RunArgument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;

import picocli.CommandLine.Option;

/** Which events. picocli fills the fields of a fresh object for each call. */
public final class AuditFilterOptions {

	@Option(names = "--project", paramLabel = "PROJECT",
			description = "Only of this project: a title, an id, or the beginning of either. An id may be that of a project that is gone.")
	private String project = "";

	@Option(names = "--run", paramLabel = "RUN",
			description = "Only of this run: R-015, 15, its id, or the beginning of its id. An id may be that of a run that is gone.")
	private String run = "";

	@Option(names = "--kind", paramLabel = "KIND", split = ",", description = "Only of these kinds, such as run_created.")
	private List<String> kinds = List.of();

	/** Projects and runs that were removed have left their events: whole ids need not be those of any that is there. */
	Result<AuditFilter, Problem> filter(RunReader runs, ProjectReader projects) {
		return KnownKinds.check(kinds).flatMap(known -> projectId(projects).flatMap(
				projectId -> runId(runs, projects).map(runId -> new AuditFilter(set(known), projectId, runId))));
	}

	private static Set<String> set(List<String> kinds) {
		return new LinkedHashSet<>(kinds);
	}

	private Result<String, Problem> projectId(ProjectReader projects) {
		return project.isEmpty() || isId(project) ? Result.success(project)
				: new ProjectArgument(projects, "--project").find(project).map(found -> found.id().toString());
	}

	/** A run's events are found by its id alone, so the project only helps to find the run that a number means. */
	private Result<String, Problem> runId(RunReader runs, ProjectReader projects) {
		return run.isEmpty() || isId(run) ? Result.success(run)
				: new RunArgument(runs, projects, "--run").find(run, project).map(found -> found.id().toString());
	}

	private static boolean isId(String written) {
		return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	}
}
