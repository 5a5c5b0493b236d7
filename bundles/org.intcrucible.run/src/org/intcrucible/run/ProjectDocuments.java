package org.intcrucible.run;

import java.util.Optional;

import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProjectId;
import org.osgi.annotation.versioning.ProviderType;

/** The problem that each project has now. */
@ProviderType
public interface ProjectDocuments {

	/**
	 * Makes a document the current one of the project that has its title, and makes that project where there is none.
	 */
	PinnedDocument open(ProblemDocument document);

	Optional<PinnedDocument> current(ProjectId project);

	/**
	 * A document that cannot change any more, with the SHA-256 of its parts in lower-case hex.
	 *
	 * @param project  whose it is
	 * @param document the whole
	 * @param hash     of the whole, in its canonical form
	 * @param specHash of the ProblemSpec alone
	 * @param modelHash of the WorldModel and the given candidates alone
	 */
	record PinnedDocument(ProjectId project, ProblemDocument document, String hash, String specHash, String modelHash) {
	}
}
