package org.intcrucible.run.execution.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.internal.project.DocumentParts;

/** The current document of each project, in memory; whatever else a store knows is not asked for by run execution. */
final class MemoryProjects implements ProjectReader {

	private final Map<String, ProjectId> ids = new LinkedHashMap<>();
	private final Map<ProjectId, PinnedDocument> documents = new LinkedHashMap<>();

	PinnedDocument open(ProblemDocument document) {
		ProjectId project = ids.computeIfAbsent(document.title(), title -> new ProjectId(UUID.randomUUID()));
		int revision = document(project).map(PinnedDocument::revision).orElse(0) + 1;
		PinnedDocument pinned = new DocumentParts(document).pinned(project, revision);
		documents.put(project, pinned);
		return pinned;
	}

	@Override
	public Optional<PinnedDocument> document(ProjectId project) {
		return Optional.ofNullable(documents.get(project));
	}

	@Override
	public Optional<Project> find(ProjectId id) {
		return document(id).map(now -> new Project(id, now.document().title(), Instant.EPOCH, Instant.EPOCH, now.revision(), 0,
				new Project.Active(), ""));
	}

	@Override
	public Optional<Project> titled(String title) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Page<Project> list(String text, boolean deleted, Page.Request page) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<PinnedDocument> document(ProjectId project, int revision) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<String> text(ProjectId project, int revision) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Page<ProvenanceEntry> provenance(ProjectId project, String element, Page.Request page) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Integer> revisionsAfter(ProjectId project, int revision) {
		throw new UnsupportedOperationException();
	}
}
