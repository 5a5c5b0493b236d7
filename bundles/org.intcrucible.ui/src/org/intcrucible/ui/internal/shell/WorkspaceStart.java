package org.intcrucible.ui.internal.shell;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Shell;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.Result;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.WorkspaceHolder;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Texts;
import org.osgi.service.event.Event;
import org.osgi.service.log.LoggerFactory;

/**
 * Opens the workspace once the window is up, which does not wait for it, and lets everybody know by
 * {@link ContextKeys#WORKSPACE}. An addon of the window's model.
 */
public final class WorkspaceStart {

	/** Why the workspace is not open: a {@link Problem}. A key of the window's context, beside those that everybody may know. */
	static final String PROBLEM = "org.intcrucible.context.workspace.problem";
	/** Wants the workspace to be opened once more. */
	static final String AGAIN = "org/intcrucible/ui/OPEN_WORKSPACE";
	/** It is open in this process, for good. */
	private static final String OPENED = "org/intcrucible/workspace/OPENED";

	private final MApplication application;
	private final Workspace workspace;
	private final ProjectReader projects;
	private final Background background;
	private final IEventBroker events;
	private final LoggerFactory log;
	private final Texts texts = Texts.of(WorkspaceStart.class);

	/** What came of it; a holder only where one is in the way. */
	private record Opening(Result<Workspace, Problem> result, Optional<WorkspaceHolder> holder) {
	}

	@Inject
	WorkspaceStart(MApplication application, @Service Workspace workspace, @Service ProjectReader projects,
			@Service Background background, IEventBroker events, @Service LoggerFactory log) {
		this.application = application;
		this.workspace = workspace;
		this.projects = projects;
		this.background = background;
		this.events = events;
		this.log = log;
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
		open();
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void again(@UIEventTopic(AGAIN) Event event) {
		open();
	}

	private MWindow window() {
		return application.getChildren().getFirst();
	}

	private void open() {
		if (!(window().getWidget() instanceof Shell shell) || shell.isDisposed()) {
			// Closed before it was all there.
			return;
		}
		window().getContext().remove(PROBLEM);
		background.ask(shell, "workspace", this::tryToOpen, this::show, this::refused);
	}

	private Opening tryToOpen() {
		Result<Workspace, Problem> result = workspace.open();
		boolean held = result instanceof Result.Failure<Workspace, Problem>(Problem problem) && problem.code() == ProblemCode.REFUSED;
		return new Opening(result, held ? workspace.holder() : Optional.empty());
	}

	private void show(Opening opening) {
		switch (opening.result()) {
			case Result.Success<Workspace, Problem>(Workspace opened) -> opened();
			case Result.Failure<Workspace, Problem>(Problem problem) -> refused(problem, opening.holder());
		}
	}

	private void opened() {
		window().getContext().set(ContextKeys.WORKSPACE, workspace.folder());
		events.post(OPENED, Map.of());
		answer();
		WindowSubject subject = ContextInjectionFactory.make(WindowSubject.class, window().getContext());
		subject.kept().ifPresent(kept -> background.ask((Shell) window().getWidget(), "project.kept", () -> projects.find(kept),
				found -> found.filter(project -> !project.isDeleted()).map(Project::id).ifPresentOrElse(subject::open,
						() -> subject.forget(kept))));
	}

	private void refused(Problem problem) {
		refused(problem, Optional.empty());
	}

	private void refused(Problem problem, Optional<WorkspaceHolder> holder) {
		window().getContext().set(PROBLEM, problem);
		WorkspaceRefusal refusal = new WorkspaceRefusal((Shell) window().getWidget(), workspace.folder());
		switch (refusal.ask(problem, holder)) {
			case AGAIN -> open();
			case ANOTHER -> another();
			case SHOW -> show();
			case NOTHING -> {
				// The window stays as it is; the status line offers to try again.
			}
		}
	}

	/** This window is not needed any more once the other one is in front. */
	private void show() {
		background.ask((Shell) window().getWidget(), "workspace.show", new ShowRequest(workspace.folder())::send, shown -> {
			if (shown) {
				application.getContext().get(IWorkbench.class).close();
			} else {
				ProblemDialog.open((Shell) window().getWidget(), texts.get("workspace.title"), new Problem(ProblemCode.REFUSED,
						texts.get("workspace.show.none"), texts.get("workspace.show.remedy"), Place.whole(workspace.folder().toString())));
			}
		});
	}

	/** Whoever starts the product on this workspace once more may want to see this window instead. */
	private void answer() {
		Shell shell = (Shell) window().getWidget();
		try {
			new ShowRequest(workspace.folder()).answer(() -> shell.getDisplay().asyncExec(() -> front(shell)), this::unanswered);
		} catch (IOException unreadable) {
			unanswered(unreadable);
		}
	}

	private void unanswered(IOException why) {
		log.getLogger(WorkspaceStart.class).warn("Nobody can ask for this window from another process", why);
	}

	private static void front(Shell shell) {
		if (!shell.isDisposed()) {
			shell.setMinimized(false);
			shell.forceActive();
		}
	}

	/** Another workspace is another process: what a framework keeps lies in its workspace. */
	private void another() {
		OtherWorkspace other = new OtherWorkspace((Shell) window().getWidget());
		if (other.start()) {
			application.getContext().get(IWorkbench.class).close();
		}
	}
}
