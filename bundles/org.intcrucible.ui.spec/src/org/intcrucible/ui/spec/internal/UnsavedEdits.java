package org.intcrucible.ui.spec.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.intcrucible.model.ProjectId;

/** What is not saved, of all projects that were open: at once here, and a moment later in the workspace. For the UI thread. */
final class UnsavedEdits {

	private final Map<ProjectId, UnsavedEdit> edits = new HashMap<>();
	private final BiConsumer<String, Runnable> background;
	private Optional<UnsavedFiles> files = Optional.empty();
	private long order;

	/** @param background does work off the UI thread; of one kind the newest is enough */
	UnsavedEdits(BiConsumer<String, Runnable> background) {
		this.background = background;
	}

	/** Where they are kept from now on. */
	void keepIn(UnsavedFiles kept) {
		files = Optional.of(kept);
	}

	boolean isKeeping() {
		return files.isPresent();
	}

	/** The files as they are now. */
	Optional<UnsavedFiles> files() {
		return files;
	}

	Optional<UnsavedEdit> of(ProjectId project) {
		return Optional.ofNullable(edits.get(project));
	}

	/** @param edit empty if nothing of the project is unsaved any more */
	void put(ProjectId project, Optional<UnsavedEdit> edit) {
		edit.ifPresentOrElse(found -> edits.put(project, found), () -> edits.remove(project));
		long now = ++order;
		files.ifPresent(kept -> background.accept("keep." + project, () -> kept.keep(project, edit, now)));
	}

	/** A text was saved. What was written beyond it is made from that revision now. */
	void saved(ProjectId project, int revision, String text) {
		put(project, of(project).filter(edit -> !edit.text().equals(text)).map(edit -> new UnsavedEdit(revision, edit.text())));
	}

	/** Keeps an edit before the window closes, when nobody waits for the background any more. */
	void putNow(ProjectId project, UnsavedEdit edit) {
		files.ifPresent(kept -> kept.keep(project, Optional.of(edit), ++order));
	}
}
