package org.intcrucible.store;

import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.osgi.annotation.versioning.ProviderType;

/** Makes and changes projects. */
@ProviderType
public interface ProjectWriter {

	/**
	 * Makes a document the current one of the project that has its title, and makes that project where there is none. A text
	 * that is the current one already changes nothing. What differs from the revision before is computed, and kept as
	 * provenance of each element.
	 *
	 * @param text what the author wrote: comments and layout are kept
	 * @param by   who, and what it came from
	 * @throws StoreException if the title is too long to be stored (LIMIT)
	 */
	PinnedDocument save(UnitOfWork unit, ParsedDocument text, Author by);

	/**
	 * Makes a document the next revision of a project, whatever its title: the project has that title then. Like
	 * {@link #save} in everything else.
	 *
	 * @param revision that the text was made from: the one that the project has now, 0 if it has no document
	 * @return why it cannot be: no such project, or a deleted one (UNKNOWN); the project has another revision by now (STALE);
	 *         another project has the title (REFUSED)
	 */
	Result<PinnedDocument, Problem> revise(UnitOfWork unit, ProjectId project, int revision, ParsedDocument text, Author by);

	/** Marks a project as deleted. Empty lists and runs go on to work on what they were pinned to. */
	Result<Project, Problem> delete(UnitOfWork unit, ProjectId project, Author by);

	/**
	 * Brings a deleted project back.
	 *
	 * @return why it cannot be: unknown, not deleted, or another one has its title now (REFUSED)
	 */
	Result<Project, Problem> undelete(UnitOfWork unit, ProjectId project, Author by);
}
