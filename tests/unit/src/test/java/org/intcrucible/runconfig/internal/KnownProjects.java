package org.intcrucible.runconfig.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.internal.project.DocumentParts;

/** Projects in memory, with the texts of their documents. */
public final class KnownProjects implements ProjectReader {

	private final Map<ProjectId, PinnedDocument> documents = new HashMap<>();
	private final Map<ProjectId, List<PinnedDocument>> revisions = new HashMap<>();
	private final Map<ProjectId, String> titles = new HashMap<>();
	private final Map<ProjectId, String> texts = new HashMap<>();
	private final Map<ProjectId, Project.State> states = new HashMap<>();

	/** Makes a project of its own for a text. */
	public ProjectId add(String text) {
		ProjectId project = new ProjectId(UUID.randomUUID());
		edit(project, text);
		return project;
	}

	public void edit(ProjectId project, String text) {
		int revision = document(project).map(PinnedDocument::revision).orElse(0) + 1;
		documents.put(project, new DocumentParts(DocumentParser.parse("test", text).orElseThrow().document()).pinned(project, revision));
		revisions.computeIfAbsent(project, absent -> new ArrayList<>()).add(documents.get(project));
		texts.put(project, text);
	}

	/** Makes a project in which nothing is written. */
	public ProjectId addBlank(String title) {
		ProjectId project = new ProjectId(UUID.randomUUID());
		titles.put(project, title);
		return project;
	}

	void delete(ProjectId project) {
		states.put(project, new Project.Deleted(Instant.EPOCH));
	}

	/** As if the text could not be read any more. */
	void loseText(ProjectId project) {
		texts.remove(project);
	}

	@Override
	public Optional<Project> find(ProjectId id) {
		return document(id).map(now -> now.document().title()).or(() -> Optional.ofNullable(titles.get(id)))
				.map(title -> new Project(id, title, Instant.EPOCH, Instant.EPOCH, document(id).map(PinnedDocument::revision).orElse(0), 0,
						states.getOrDefault(id, new Project.Active()), ""));
	}

	@Override
	public Optional<PinnedDocument> document(ProjectId project) {
		return Optional.ofNullable(documents.get(project));
	}

	@Override
	public Optional<String> text(ProjectId project, int revision) {
		return document(project).filter(now -> now.revision() == revision).map(now -> texts.get(project));
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
		return revisions.getOrDefault(project, List.of()).stream().filter(document -> document.revision() == revision).findFirst();
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
