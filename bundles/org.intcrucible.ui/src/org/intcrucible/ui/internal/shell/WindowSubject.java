package org.intcrucible.ui.internal.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.PartOpener;

/** Sets what the window is about: the values of {@link ContextKeys}. The project is kept with the window's state. */
@Creatable
public final class WindowSubject {

	private static final String KEPT_PROJECT = "crucible.project";
	private static final List<String> OF_A_RUN = List.of(ContextKeys.CANDIDATE, ContextKeys.SCENARIO);
	private static final List<String> OF_A_PROJECT = List.of(ContextKeys.CHAT_SESSION, ContextKeys.RUN, ContextKeys.CANDIDATE,
			ContextKeys.SCENARIO, ContextKeys.COMPARED_RUNS);

	private final MWindow window;
	private final PartOpener parts;

	@Inject
	WindowSubject(MWindow window, PartOpener parts) {
		this.window = window;
		this.parts = parts;
	}

	/** Opens a project; nothing of another one stays. */
	public void open(ProjectId project) {
		if (!project.equals(context().get(ContextKeys.PROJECT))) {
			OF_A_PROJECT.forEach(context()::remove);
			context().set(ContextKeys.PROJECT, project);
			window.getPersistedState().put(KEPT_PROJECT, project.toString());
		}
	}

	public void open(ProjectId project, ChatSessionId chat) {
		open(project);
		context().set(ContextKeys.CHAT_SESSION, chat);
	}

	public void open(ProjectId project, RunId run) {
		open(project);
		if (!run.equals(context().get(ContextKeys.RUN))) {
			OF_A_RUN.forEach(context()::remove);
			context().set(ContextKeys.RUN, run);
		}
	}

	/** Closes a project, if it is the one that is open. */
	public void forget(ProjectId project) {
		if (project.equals(context().get(ContextKeys.PROJECT))) {
			OF_A_PROJECT.forEach(context()::remove);
			context().remove(ContextKeys.PROJECT);
			window.getPersistedState().remove(KEPT_PROJECT);
			bring(ElementIds.PART_WELCOME);
		}
	}

	/** Brings to the front where an open project is talked about. */
	public void show() {
		bring(ElementIds.PART_CHAT);
	}

	/** Brings to the front where the results of an open run are. */
	public void showResults() {
		bring(ElementIds.PART_RESULTS);
	}

	/** The project that was open when the window was closed. */
	Optional<ProjectId> kept() {
		String kept = window.getPersistedState().get(KEPT_PROJECT);
		try {
			return Optional.ofNullable(kept).map(UUID::fromString).map(ProjectId::new);
		} catch (IllegalArgumentException foreign) {
			// The state of a window is a file that anybody may have written into: then nothing was kept.
			window.getPersistedState().remove(KEPT_PROJECT);
			return Optional.empty();
		}
	}

	private void bring(String part) {
		parts.open(part);
	}

	private IEclipseContext context() {
		return window.getContext();
	}
}
