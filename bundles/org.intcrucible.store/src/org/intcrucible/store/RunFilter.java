package org.intcrucible.store;

import java.util.Objects;
import java.util.Set;

import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunStatus;

/**
 * Which runs.
 *
 * @param projects of these alone; empty for all
 * @param statuses with one of these; empty for all
 * @param modes    with one of these; empty for all
 */
public record RunFilter(Set<ProjectId> projects, Set<RunStatus> statuses, Set<RunMode> modes) {

	public static final RunFilter ALL = new RunFilter(Set.of(), Set.of(), Set.of());

	public RunFilter {
		projects = Set.copyOf(Objects.requireNonNull(projects));
		statuses = Set.copyOf(statuses);
		modes = Set.copyOf(modes);
	}

	public static RunFilter of(ProjectId project) {
		return new RunFilter(Set.of(project), Set.of(), Set.of());
	}
}
