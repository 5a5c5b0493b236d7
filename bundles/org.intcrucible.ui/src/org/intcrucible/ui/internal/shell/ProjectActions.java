package org.intcrucible.ui.internal.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Texts;

/** What a user does with projects, wherever that is offered. For the UI thread, which never waits here. */
@Creatable
public final class ProjectActions {

	private final ProjectStore store;
	private final WindowSubject subject;
	private final Background background;
	private final IEventBroker events;
	private final MWindow window;
	private final Texts texts = Texts.of(ProjectActions.class);

	@Inject
	ProjectActions(ProjectStore store, WindowSubject subject, @Service Background background, IEventBroker events, MWindow window) {
		this.store = store;
		this.subject = subject;
		this.background = background;
		this.events = events;
		this.window = window;
	}

	/** Asks for a title, and opens a new project that has it. */
	public void create() {
		new TitleDialog(shell(), TitleDialog.Purpose.NEW, "").open().ifPresent(title -> make(() -> store.create(title)));
	}

	/** Asks for a problem document, and opens a project that is made of it. */
	public void openDocument() {
		choose(texts.get("open.document"), "*.md", "*").ifPresent(this::read);
	}

	/** Asks for an archive, and opens the project that is in it. */
	public void importArchive() {
		choose(texts.get("import.archive"), "*.zip").ifPresent(this::read);
	}

	/** Opens a project that is made of a document or an archive. */
	public void read(Path file) {
		make(() -> store.read(file));
	}

	/** Opens a project that is made of a shipped document. */
	public void copy(String text) {
		make(() -> store.copy(text));
	}

	/** Asks for another title, and gives it to a project and to its document. */
	public void rename(Project project) {
		new TitleDialog(shell(), TitleDialog.Purpose.RENAME, project.title()).open().ifPresent(title -> background.ask(shell(),
				"project.rename." + project.id(), () -> store.rename(project.id(), title),
				result -> told(result, renamed -> events.post(Topics.PROJECTS, Map.of()))));
	}

	/** Deletes at once: it can be undone, which is told by {@link Topics#DELETED}. */
	public void delete(Project project) {
		background.ask(shell(), "project.delete." + project.id(), () -> store.delete(project.id()), result -> told(result, deleted -> {
			subject.forget(deleted.id());
			events.post(Topics.PROJECTS, Map.of());
			events.post(Topics.DELETED, Map.of(Topics.PROJECT, deleted));
		}));
	}

	/** Brings a deleted project back, and opens it. */
	public void undelete(Project project) {
		make(() -> store.undelete(project.id()).map(Project::id));
	}

	private void make(Supplier<Result<ProjectId, Problem>> work) {
		background.ask(shell(), "project.make", work, result -> told(result, made -> {
			events.post(Topics.PROJECTS, Map.of());
			subject.open(made);
			subject.show();
		}));
	}

	private <T> void told(Result<T, Problem> result, Consumer<T> next) {
		switch (result) {
			case Result.Success<T, Problem>(T value) -> next.accept(value);
			case Result.Failure<T, Problem>(Problem problem) -> ProblemDialog.open(shell(), texts.get("refused"), problem);
		}
	}

	private Optional<Path> choose(String title, String... extensions) {
		FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
		dialog.setText(title);
		dialog.setFilterExtensions(List.of(extensions).toArray(String[]::new));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private Shell shell() {
		return (Shell) window.getWidget();
	}
}
