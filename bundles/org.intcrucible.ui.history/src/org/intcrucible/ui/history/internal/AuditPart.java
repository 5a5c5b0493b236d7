package org.intcrucible.ui.history.internal;

import java.time.InstantSource;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.audit.AuditExport;
import org.intcrucible.audit.AuditLog;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.PartOpener;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.trail.EventPages;
import org.intcrucible.ui.history.internal.trail.RunPlaces;
import org.intcrucible.ui.history.internal.trail.RunTrails;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.FileChoice;

/** What the audit log tells of the chosen run, or else of the newest one; whether the log is the one that was written. */
public final class AuditPart implements AuditPresenter.Surroundings {

	private static final List<String> OF_A_RUN = List.of(ContextKeys.CANDIDATE, ContextKeys.SCENARIO);
	private static final List<String> OF_A_PROJECT = List.of(ContextKeys.CHAT_SESSION, ContextKeys.RUN, ContextKeys.COMPARED_RUNS);

	private final Background background;
	private final MWindow window;
	private final PartOpener parts;
	private FileChoice files = FileChoice.NATIVE;
	private AuditPresenter presenter;
	private RunEvents.Subscription subscription;
	private ProjectId project;
	private RunId run;

	@Inject
	public AuditPart(@Service Background background, MWindow window, PartOpener parts) {
		this.background = background;
		this.window = window;
		this.parts = parts;
	}

	@PostConstruct
	void create(Composite parent, @Service AuditLog log, @Service AuditExport export, @Service RunHistory history, @Service RunReader runs,
			@Service ProjectReader projects, @Service RunEvents events, @Service InstantSource clock) {
		parent.setLayout(new FillLayout());
		Moments moments = Moments.here(clock);
		AuditData data = new AuditData(log, export, new RunTrails(log, history, moments, System.getProperty("user.name", "")),
				new EventPages(log, new RunPlaces(runs, projects)));
		presenter = new AuditPresenter(parent, background, data, clock, moments, this);
		subscription = events.subscribe(presenter::hear);
		presenter.open(project, run);
	}

	@PreDestroy
	void close() {
		if (subscription != null) {
			subscription.close();
		}
	}

	@Inject
	void open(@Optional @Named(ContextKeys.PROJECT) ProjectId opened, @Optional @Named(ContextKeys.RUN) RunId chosen) {
		project = opened;
		run = chosen;
		if (presenter != null && !presenter.view().isDisposed()) {
			presenter.open(project, run);
		}
	}

	@Inject
	void ask(@Optional FileChoice given) {
		files = given == null ? FileChoice.NATIVE : given;
	}

	@Override
	public void talk(ChatSessionId session) {
		window.getContext().set(ContextKeys.CHAT_SESSION, session);
		design(ElementIds.PART_CHAT);
	}

	@Override
	public void trace(ProjectId of, RunId chosen) {
		if (!of.equals(project)) {
			OF_A_PROJECT.forEach(window.getContext()::remove);
			window.getContext().set(ContextKeys.PROJECT, of);
		}
		if (!chosen.equals(run)) {
			OF_A_RUN.forEach(window.getContext()::remove);
			window.getContext().set(ContextKeys.RUN, chosen);
		}
	}

	@Override
	public void design(String part) {
		parts.open(part);
	}

	@Override
	public FileChoice files() {
		return files;
	}

	@Focus
	void focus() {
		presenter.view().setFocus();
	}
}
