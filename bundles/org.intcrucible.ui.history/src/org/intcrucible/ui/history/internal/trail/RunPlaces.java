package org.intcrucible.ui.history.internal.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;

/** Looks up which runs events tell of. Not for the UI thread. */
public record RunPlaces(RunReader runs, ProjectReader projects) {

	/** By the run's id as it stands in the log; runs that are not there any more are left out. */
	Map<String, RunPlace> of(List<AuditLine> lines) {
		Map<String, RunPlace> places = new HashMap<>();
		lines.stream().map(AuditLine::runId).filter(id -> !id.isEmpty()).distinct().forEach(id -> place(id).ifPresent(place -> places.put(id, place)));
		return places;
	}

	private Optional<RunPlace> place(String id) {
		return run(id).flatMap(runs::find).flatMap(this::place);
	}

	private Optional<RunPlace> place(Run run) {
		ProjectId of = run.authorisation().project();
		return projects.find(of).map(project -> new RunPlace(run.id(), run.name(), of, project.title(), !project.isDeleted()));
	}

	private static Optional<RunId> run(String id) {
		try {
			return Optional.of(new RunId(UUID.fromString(id)));
		} catch (IllegalArgumentException changed) {
			// Somebody made it no id: then it is none of a run.
			return Optional.empty();
		}
	}
}
