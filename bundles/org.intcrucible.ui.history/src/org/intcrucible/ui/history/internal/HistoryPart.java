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
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.data.RunPages;
import org.intcrucible.ui.widget.Background;

/** The runs of the open project, the newest first. The one that is chosen is the one that the window is about. */
public final class HistoryPart implements HistoryPresenter.Surroundings {

	private final Background background;
	private final MWindow window;
	private final EPartService parts;
	private HistoryPresenter presenter;
	private RunEvents.Subscription subscription;
	private ProjectId project;
	private RunId run;
	private List<RunId> compared = List.of();

	@Inject
	public HistoryPart(@Service Background background, MWindow window, EPartService parts) {
		this.background = background;
		this.window = window;
		this.parts = parts;
	}

	@PostConstruct
	void create(Composite parent, @Service RunReader runs, @Service RunHistory history, @Service RunEvents events,
			@Service InstantSource clock) {
		parent.setLayout(new FillLayout());
		presenter = new HistoryPresenter(parent, background, new RunPages(runs, history, Moments.here(clock)), this);
		subscription = events.subscribe(presenter::hear);
		presenter.mark(run);
		presenter.tick(compared);
		presenter.open(project);
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
			presenter.mark(run);
			presenter.open(project);
		}
	}

	@Inject
	void tick(@Optional @Named(ContextKeys.COMPARED_RUNS) List<RunId> ticked) {
		compared = ticked == null ? List.of() : List.copyOf(ticked);
		if (presenter != null && !presenter.view().isDisposed()) {
			presenter.tick(compared);
		}
	}

	@Override
	public void choose(RunId chosen) {
		if (!chosen.equals(run)) {
			window.getContext().remove(ContextKeys.CANDIDATE);
			window.getContext().remove(ContextKeys.SCENARIO);
			window.getContext().set(ContextKeys.RUN, chosen);
		}
	}

	@Override
	public void compare(List<RunId> ticked) {
		window.getContext().set(ContextKeys.COMPARED_RUNS, ticked);
	}

	@Override
	public void results() {
		show(ElementIds.PERSPECTIVE_EXPLORE, ElementIds.PART_RESULTS);
	}

	@Override
	public void design(String part) {
		show(ElementIds.PERSPECTIVE_DESIGN, part);
	}

	/** A part is found in the perspective that is open. */
	private void show(String perspective, String part) {
		parts.switchPerspective(perspective);
		parts.showPart(part, PartState.ACTIVATE);
	}

	@Focus
	void focus() {
		presenter.view().setFocus();
	}
}
