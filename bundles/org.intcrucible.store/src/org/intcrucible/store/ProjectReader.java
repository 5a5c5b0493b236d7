package org.intcrucible.store;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.ProvenanceEntry;
import org.osgi.annotation.versioning.ProviderType;

/** Looks projects and their documents up. */
@ProviderType
public interface ProjectReader {

	/** Deleted ones included. */
	Optional<Project> find(ProjectId id);

	/** The project that is not deleted and has this title, exactly. */
	Optional<Project> titled(String title);

	/**
	 * The newest first.
	 *
	 * @param text    what the title must contain, whatever the case; empty for all
	 * @param deleted whether those that are deleted are wanted, instead of those that are not
	 */
	Page<Project> list(String text, boolean deleted, Page.Request page);

	/** The document that a project has now. */
	Optional<PinnedDocument> document(ProjectId project);

	Optional<PinnedDocument> document(ProjectId project, int revision);

	/** A revision's text as its author wrote it. */
	Optional<String> text(ProjectId project, int revision);

	/**
	 * What happened to the spec and the model, the newest first.
	 *
	 * @param element id of an element; empty for all
	 */
	Page<ProvenanceEntry> provenance(ProjectId project, String element, Page.Request page);

	/** Revisions of a project's document that came after one, oldest first. */
	List<Integer> revisionsAfter(ProjectId project, int revision);
}
