package org.intcrucible.ui.spec.internal;

import java.util.Optional;

import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;

/**
 * What is read when a project is opened.
 *
 * @param loaded  its document; empty if there is no such project
 * @param unsaved what its user wrote and did not save, or why that cannot be read: the document opens all the same
 */
record Opening(Optional<Loaded> loaded, Result<Optional<UnsavedEdit>, Problem> unsaved) {

	/**
	 * Reads it. Not for the UI thread.
	 *
	 * @param files where edits are kept; empty if there is nothing to look for
	 */
	static Opening read(ProjectId project, SpecStore store, Optional<UnsavedFiles> files) {
		return new Opening(store.load(project), files.map(kept -> kept.read(project)).orElse(Result.success(Optional.empty())));
	}

	/** Why edits cannot be read that were not saved. */
	Optional<Problem> unread() {
		return unsaved.fold(edit -> Optional.empty(), Optional::of);
	}

	/** What was not saved, as far as it can be read. */
	Optional<UnsavedEdit> edit() {
		return unsaved.fold(edit -> edit, problem -> Optional.empty());
	}
}
