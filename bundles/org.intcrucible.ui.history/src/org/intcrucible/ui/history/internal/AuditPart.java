package org.intcrucible.ui.history.internal;

import java.time.InstantSource;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.audit.AuditExport;
import org.intcrucible.audit.AuditLog;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.trail.RunTrails;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.FileChoice;

/** What the audit log tells of the chosen run, or else of the newest one; whether the log is the one that was written. */
public final class AuditPart implements AuditPresenter.Surroundings {

	private final Background background;
	private final MWindow window;
	private final EPartService parts;
	private FileChoice files = FileChoice.NATIVE;
	private AuditPresenter presenter;
	private RunEvents.Subscription subscription;
	private ProjectId project;
	private RunId run;

	@Inject
	public AuditPart(@Service Background background, MWindow window, EPartService parts) {
		this.background = background;
		this.window = window;
		this.parts = parts;
	}

	@PostConstruct
	void create(Composite parent, @Service AuditLog log, @Service AuditExport export, @Service RunHistory history, @Service RunEvents events,
			@Service InstantSource clock) {
		parent.setLayout(new FillLayout());
		Moments moments = Moments.here(clock);
		presenter = new AuditPresenter(parent, background, log, export, new RunTrails(log, history, moments), clock, moments, this);
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
	public void design(String part) {
		parts.switchPerspective(ElementIds.PERSPECTIVE_DESIGN);
		parts.showPart(part, PartState.ACTIVATE);
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
