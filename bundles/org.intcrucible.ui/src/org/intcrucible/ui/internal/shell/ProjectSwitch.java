package org.intcrucible.ui.internal.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.ButtonMenu;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.osgi.service.event.Event;

/** At the left of the top trim: which project is open, and a menu of the newest others. The window's title follows. */
public final class ProjectSwitch {

	private static final int NEWEST = 12;

	private final ProjectReader projects;
	private final Background background;
	private final WindowSubject subject;
	private final ProjectActions actions;
	private final MWindow window;
	private final Texts texts = Texts.of(ProjectSwitch.class);
	private final String product;
	private Composite row;
	private QuietButton button;
	private RichLine state;
	private ProjectId open;
	private boolean ready;
	private boolean edited;

	@Inject
	ProjectSwitch(@Service ProjectReader projects, @Service Background background, WindowSubject subject, ProjectActions actions, MWindow window) {
		this.projects = projects;
		this.background = background;
		this.subject = subject;
		this.actions = actions;
		this.window = window;
		product = texts.get("product");
	}

	@PostConstruct
	void create(Composite parent) {
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = Metrics.GROUP_GAP;
		layout.center = true;
		layout.wrap = false;
		row.setLayout(layout);
		button = QuietButton.wordOnly(row, "trim.project", texts.get("no.project")).withMark().withArrow();
		button.setColor(Token.TEXT);
		button.onPress(this::openMenu);
		state = new RichLine(row, "trim.project.state", SWT.NONE);
		refresh();
	}

	@Inject
	void workspace(@org.eclipse.e4.core.di.annotations.Optional @Named(ContextKeys.WORKSPACE) Path workspace) {
		ready = workspace != null;
		refresh();
	}

	@Inject
	void project(@org.eclipse.e4.core.di.annotations.Optional @Named(ContextKeys.PROJECT) ProjectId project) {
		open = project;
		edited = false;
		refresh();
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void edited(@UIEventTopic(Topics.DIRTY) Event event) {
		boolean unsaved = Boolean.TRUE.equals(event.getProperty(Topics.UNSAVED));
		if (event.getProperty(Topics.PROJECT).equals(open) && unsaved != edited) {
			edited = unsaved;
			refresh();
		}
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void changed(@UIEventTopic(Topics.PROJECTS) Event event) {
		refresh();
	}

	private void refresh() {
		if (button == null || button.isDisposed()) {
			return;
		}
		if (!ready || open == null) {
			show(Optional.empty());
			return;
		}
		ProjectId asked = open;
		background.ask(button, "project", () -> projects.find(asked), this::show);
	}

	private void show(Optional<Project> project) {
		button.setText(project.map(Project::title).orElse(texts.get("no.project")));
		state.show(project.map(one -> texts.get(edited ? "project.edited" : "project.state", Integer.toString(one.revision()))).orElse(""), FontStyle.CAPTION, Token.TEXT_2);
		window.setLabel(project.map(one -> one.title() + " \u2013 " + product).orElse(product));
		row.requestLayout();
	}

	private void openMenu() {
		if (!ready) {
			return;
		}
		background.ask(button, "menu", () -> projects.list("", false, Page.Request.first(NEWEST)).items(),
				newest -> ButtonMenu.open(button, menu -> offer(menu, newest)));
	}

	private void offer(Menu menu, List<Project> newest) {
		for (Project project : newest) {
			ButtonMenu.item(menu, SWT.RADIO, project.title(), () -> subject.open(project.id())).setSelection(project.id().equals(open));
		}
		if (!newest.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		ButtonMenu.item(menu, SWT.PUSH, texts.get("menu.new"), actions::create);
		ButtonMenu.item(menu, SWT.PUSH, texts.get("menu.document"), actions::openDocument);
	}
}
