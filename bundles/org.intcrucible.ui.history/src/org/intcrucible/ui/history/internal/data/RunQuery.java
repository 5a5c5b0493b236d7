package org.intcrucible.ui.history.internal.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.store.RunFilter;

/**
 * Which runs of a project.
 *
 * @param statuses with one of these; empty for all
 * @param words    each of which is in what a row says, but for its best candidate; empty for all
 */
public record RunQuery(ProjectId project, Set<RunStatus> statuses, String words) {

	public RunQuery {
		Objects.requireNonNull(project, "project");
		statuses = Set.copyOf(statuses);
		words = words.strip().toLowerCase(Locale.ROOT);
	}

	/** Whether it asks for less than all runs. */
	public boolean isNarrow() {
		return !words.isEmpty() || !statuses.isEmpty();
	}

	RunFilter filter() {
		return new RunFilter(Set.of(project), statuses, Set.of());
	}

	boolean matches(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return words.isEmpty() || Arrays.stream(words.split("\\s+")).allMatch(lower::contains);
	}
}
