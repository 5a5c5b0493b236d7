package org.intcrucible.store.internal.project;

import java.util.List;
import java.util.UUID;

import org.intcrucible.document.DocumentHash;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.DocumentPrinter;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProblemSpec;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Resolution;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.Simulation;
import org.intcrucible.model.WorldModel;

/** A document taken apart into what is wanted and how the world works, so that each has a text and a hash of its own. */
public record DocumentParts(ProblemDocument whole) {

	private static final ProblemSpec NO_SPEC = new ProblemSpec(List.of(), List.of(), Resolution.MEDIUM, RunMode.FULL_SEARCH);
	private static final WorldModel NO_MODEL = new WorldModel(Simulation.DEFAULT, List.of(), List.of(), List.of(), List.of(),
			List.of(), List.of(), List.of(), List.of());
	/** No document has it, and it is the same for all: a new title changes neither spec nor model. */
	private static final String TITLE = "Part";

	/** The ProblemSpec alone. */
	ProblemDocument spec() {
		return part(whole.spec(), NO_MODEL, List.of());
	}

	/** The WorldModel and the given candidates alone. */
	ProblemDocument model() {
		return part(NO_SPEC, whole.world(), whole.candidates());
	}

	private static ProblemDocument part(ProblemSpec spec, WorldModel world, List<GivenCandidate> candidates) {
		return new ProblemDocument(TITLE, "", spec, world, candidates);
	}

	static String text(ProblemDocument part) {
		return DocumentPrinter.print(part);
	}

	static String sha256(ProblemDocument part) {
		return DocumentHash.sha256(part);
	}

	/** What was there before the first revision: its title and nothing else. */
	static ProblemDocument before(ProblemDocument first) {
		return new ProblemDocument(first.title(), "", NO_SPEC, NO_MODEL, List.of());
	}

	public PinnedDocument pinned(ProjectId project, int revision) {
		return new PinnedDocument(project, revision, whole, DocumentHash.sha256(whole), sha256(spec()), sha256(model()));
	}

	/** A revision as it is stored. It parsed when it was stored, and every later product parses it as well. */
	public static PinnedDocument pinned(DocumentEntity row) {
		ProblemDocument document = DocumentParser.parse(row.projectId + "/" + row.revision, row.content).orElseThrow().document();
		return new DocumentParts(document).pinned(new ProjectId(UUID.fromString(row.projectId)), row.revision);
	}
}
