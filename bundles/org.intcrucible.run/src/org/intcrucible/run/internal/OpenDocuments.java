package org.intcrucible.run.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.intcrucible.document.DocumentHash;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProblemSpec;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Resolution;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.Simulation;
import org.intcrucible.model.WorldModel;
import org.intcrucible.run.ProjectDocuments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the documents of this process in memory. */
@Component
public final class OpenDocuments implements ProjectDocuments {

	private static final ProblemSpec NO_SPEC = new ProblemSpec(List.of(), List.of(), Resolution.MEDIUM, RunMode.FULL_SEARCH);
	private static final WorldModel NO_MODEL = new WorldModel(Simulation.DEFAULT, List.of(), List.of(), List.of(), List.of(),
			List.of(), List.of(), List.of(), List.of());

	private final IdSource ids;
	private final Map<String, ProjectId> projects = new ConcurrentHashMap<>();
	private final Map<ProjectId, PinnedDocument> documents = new ConcurrentHashMap<>();

	@Activate
	public OpenDocuments(@Reference IdSource ids) {
		this.ids = ids;
	}

	@Override
	public PinnedDocument open(ProblemDocument document) {
		ProjectId project = projects.computeIfAbsent(document.title(), title -> new ProjectId(ids.next()));
		PinnedDocument pinned = new PinnedDocument(project, document, DocumentHash.sha256(document),
				hash(document.spec(), NO_MODEL, List.of()), hash(NO_SPEC, document.world(), document.candidates()));
		documents.put(project, pinned);
		return pinned;
	}

	private static String hash(ProblemSpec spec, WorldModel world, List<GivenCandidate> candidates) {
		return DocumentHash.sha256(new ProblemDocument("hash", "", spec, world, candidates));
	}

	@Override
	public Optional<PinnedDocument> current(ProjectId project) {
		return Optional.ofNullable(documents.get(project));
	}
}
