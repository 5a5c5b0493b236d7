package org.intcrucible.ui.internal.shell;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Project;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunProgress;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.LiveFeed;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.osgi.service.event.Event;

/** The line at the foot of the window: what is going on at the left, what the window stands on at the right. */
public final class StatusLine {

	private static final String UNDO = "undo";

	private final AuditReader audit;
	private final RunReader runs;
	private final RunEvents runEvents;
	private final Background background;
	private final IEventBroker events;
	private final ProjectActions actions;
	private final Texts texts = Texts.of(StatusLine.class);
	private Composite line;
	private RichLine state;
	private RichLine log;
	private RichLine place;
	private RunEvents.Subscription subscription;
	private Path workspace;
	private Problem refusal;
	private Project deleted;

	/** A run and how far it is, with the name that people know it by. */
	private record NamedProgress(String name, RunProgress progress) {
	}

	@Inject
	StatusLine(@Service AuditReader audit, @Service RunReader runs, @Service RunEvents runEvents, @Service Background background,
			IEventBroker events, ProjectActions actions) {
		this.audit = audit;
		this.runs = runs;
		this.runEvents = runEvents;
		this.background = background;
		this.events = events;
		this.actions = actions;
	}

	@PostConstruct
	void create(Composite parent) {
		line = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(4, false);
		layout.marginHeight = 0;
		layout.marginTop = 2;
		// The bar that it stands in takes two points of it.
		layout.marginBottom = 4;
		layout.marginWidth = Metrics.PART_MARGIN;
		layout.horizontalSpacing = Metrics.SECTION_GAP;
		line.setLayout(layout);
		state = text("status.state", new GridData(SWT.FILL, SWT.CENTER, true, false));
		state.onLink(this::follow);
		RichLine architect = text("status.architect", new GridData(SWT.END, SWT.CENTER, false, false));
		architect.show(Icon.SPARKLE, texts.get("status.architect"), FontStyle.CAPTION, Token.TEXT_2);
		log = text("status.audit", new GridData(SWT.END, SWT.CENTER, false, false));
		place = text("status.workspace", new GridData(SWT.END, SWT.CENTER, false, false));
		LiveFeed<RunProgress> feed = new LiveFeed<>(line, this::progressed);
		subscription = runEvents.subscribe(feed::offer);
		refresh();
	}

	@PreDestroy
	void close() {
		subscription.close();
	}

	private RichLine text(String id, GridData data) {
		RichLine text = new RichLine(line, id, SWT.NONE);
		text.setLayoutData(data);
		return text;
	}

	@Inject
	void workspace(@org.eclipse.e4.core.di.annotations.Optional @Named(ContextKeys.WORKSPACE) Path folder) {
		workspace = folder;
		refresh();
	}

	@Inject
	void refusal(@org.eclipse.e4.core.di.annotations.Optional @Named(WorkspaceStart.PROBLEM) Problem problem) {
		refusal = problem;
		refresh();
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void failed(@UIEventTopic(Background.FAILED) Event event) {
		if (event.getProperty(Background.PROBLEM) instanceof Problem problem) {
			say(Icon.WARNING, Markdown.plain((problem.sentence() + " " + problem.remedy()).strip()));
		}
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void deleted(@UIEventTopic(Topics.DELETED) Event event) {
		if (event.getProperty(Topics.PROJECT) instanceof Project project) {
			deleted = project;
			say(Icon.TRASH, texts.get("status.deleted", Markdown.plain(project.title())));
			showLog();
		}
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void changed(@UIEventTopic(Topics.PROJECTS) Event event) {
		refresh();
	}

	private void follow(String target) {
		if (target.equals(UNDO)) {
			actions.undelete(deleted);
		} else {
			events.post(WorkspaceStart.AGAIN, null);
		}
	}

	private void refresh() {
		if (line == null || line.isDisposed()) {
			return;
		}
		if (refusal != null) {
			say(Icon.LOCK, texts.get("status.waiting"));
		} else if (workspace == null) {
			say(Icon.CLOCK, texts.get("status.opening"));
		} else {
			say(Icon.RING_TICK, texts.get("status.project"));
		}
		boolean open = workspace != null;
		place.show(Icon.FOLDER, open ? texts.get("status.workspace", Markdown.plain(String.valueOf(workspace.getFileName()))) : "",
				FontStyle.CAPTION, Token.TEXT_2);
		place.setVisible(open);
		place.setToolTipText(open ? workspace.toString() : "");
		showLog();
	}

	private void showLog() {
		log.setVisible(workspace != null);
		if (workspace != null) {
			background.ask(log, audit::head, head -> show(head));
		}
	}

	private void show(Optional<AuditHead> head) {
		long count = head.map(AuditHead::sequence).orElse(0L);
		log.show(Icon.SHIELD, texts.get("status.audit", Numbers.count(count, texts.get("status.event"), texts.get("status.events"))),
				FontStyle.CAPTION, Token.TEXT_2);
		line.layout(true, true);
	}

	private void progressed(RunProgress progress) {
		background.ask(line, "run", () -> new NamedProgress(runs.find(progress.run()).map(run -> run.name()).orElse(""), progress), this::show);
	}

	private void show(NamedProgress run) {
		RunProgress progress = run.progress();
		if (progress.status() == RunStatus.RUNNING) {
			say(Icon.PLAY, progress.total() == 0 ? texts.get("status.running", run.name(), progress.stage())
					: texts.get("status.running.share", run.name(), progress.stage(), Numbers.share((double) progress.done() / progress.total())));
		} else if (progress.status() == RunStatus.CREATED) {
			say(Icon.CLOCK, texts.get("status.queued", run.name()));
		} else {
			refresh();
		}
	}

	private void say(Icon icon, String markdown) {
		state.show(icon, markdown, FontStyle.CAPTION, Token.TEXT_2);
		line.layout(true, true);
	}
}
