package org.intcrucible.ui.internal.navigator;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunProgress;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.internal.shell.ProjectActions;
import org.intcrucible.ui.internal.shell.Topics;
import org.intcrucible.ui.internal.shell.WindowSubject;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.EmptyState;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.LiveFeed;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.SearchField;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.osgi.service.event.Event;

/** The projects of the workspace. What is chosen here is what the window is about. */
public final class NavigatorPart {

	private final ProjectContents contents;
	private final Background background;
	private final RunEvents runEvents;
	private final WindowSubject subject;
	private final ProjectActions actions;
	private final Map<RunId, RunStatus> seen = new ConcurrentHashMap<>();
	private final Texts texts = Texts.of(NavigatorPart.class);
	private SearchField search;
	private Composite body;
	private StackLayout front;
	private EmptyState empty;
	private ProjectTree tree;
	private RunEvents.Subscription subscription;
	private boolean ready;
	private QuietButton create;
	private ProjectId open;

	@Inject
	NavigatorPart(ProjectContents contents, @Service Background background, @Service RunEvents runEvents, WindowSubject subject, ProjectActions actions) {
		this.contents = contents;
		this.background = background;
		this.runEvents = runEvents;
		this.subject = subject;
		this.actions = actions;
	}

	@PostConstruct
	void create(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		Tokens.apply(area, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = Metrics.GROUP_GAP;
		layout.marginHeight = Metrics.GROUP_GAP;
		layout.horizontalSpacing = Metrics.GRID;
		area.setLayout(layout);
		search = new SearchField(area, "navigator.search", texts.get("search"), "");
		search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		search.onFind(words -> refresh());
		create = QuietButton.iconOnly(area, "navigator.new", Icon.PLUS, texts.get("new"));
		create.onPress(actions::create);
		create.setEnabled(ready);
		body = new Composite(area, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		Tokens.apply(body, Token.SURFACE, Token.TEXT);
		front = new StackLayout();
		body.setLayout(front);
		empty = new EmptyState(body, "navigator.empty");
		Composite rows = new Composite(body, SWT.NONE);
		rows.setLayout(new FillLayout());
		tree = new ProjectTree(rows, contents, background);
		new TreeGestures(tree, subject, actions, search::words).install();
		DroppedFiles.on(area, actions::read);
		front.topControl = rows;
		LiveFeed<RunProgress> feed = new LiveFeed<>(area, progress -> refresh());
		subscription = runEvents.subscribe(progress -> {
			if (seen.put(progress.run(), progress.status()) != progress.status()) {
				feed.offer(progress);
			}
		});
		tree.setOpen(open);
		refresh();
	}

	@PreDestroy
	void close() {
		subscription.close();
	}

	@Focus
	void focus() {
		if (front.topControl == empty) {
			empty.setFocus();
		} else {
			tree.tree().setFocus();
		}
	}

	@Inject
	void workspace(@Optional @Named(ContextKeys.WORKSPACE) Path workspace) {
		ready = workspace != null;
		if (create != null && !create.isDisposed()) {
			create.setEnabled(ready);
		}
		refresh();
	}

	@Inject
	void project(@Optional @Named(ContextKeys.PROJECT) ProjectId project) {
		open = project;
		if (tree != null && !body.isDisposed()) {
			tree.setOpen(project);
		}
	}

	@Inject
	void chat(@Optional @Named(ContextKeys.CHAT_SESSION) ChatSessionId chat) {
		if (chat != null && open != null && tree != null && !body.isDisposed()) {
			tree.require(open, chat);
		}
	}

	@Inject
	@Optional
	void changed(@UIEventTopic(Topics.PROJECTS) Event event) {
		refresh();
	}

	private void refresh() {
		if (ready && body != null && !body.isDisposed()) {
			tree.show(search.words(), this::show);
		}
	}

	private void show(int count) {
		boolean found = count > 0;
		if (!found && search.words().isEmpty()) {
			empty.show(Icon.CUP, texts.get("empty"), texts.get("empty.sentence"), texts.get("new"), actions::create);
		} else if (!found) {
			empty.show(Icon.SEARCH, texts.get("none"), texts.get("none.sentence"), "", () -> {
			});
		}
		front.topControl = found ? tree.tree().getParent() : empty;
		body.layout();
	}
}
