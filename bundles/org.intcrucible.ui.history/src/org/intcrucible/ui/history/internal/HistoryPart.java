package org.intcrucible.ui.history.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
import org.intcrucible.run.RunProgress;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.PartOpener;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.data.RunPages;
import org.intcrucible.ui.history.internal.data.RunPart;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.LiveFeed;

/** The runs of the open project, the newest first. The one that is chosen is the one that the window is about. */
public final class HistoryPart implements HistoryPresenter.Surroundings {

	private final Background background;
	private final MWindow window;
	private final EPartService parts;
	private final PartOpener opener;
	private HistoryPresenter presenter;
	private HistoryView view;
	private RunEvents.Subscription subscription;
	private ProjectId project;
	private RunId run;
	private List<RunId> compared = List.of();

	@Inject
	public HistoryPart(@Service Background background, MWindow window, EPartService parts, PartOpener opener) {
		this.background = background;
		this.window = window;
		this.parts = parts;
		this.opener = opener;
	}

	@PostConstruct
	void create(Composite parent, @Service RunReader runs, @Service RunHistory history, @Service RunEvents events,
			@Service InstantSource clock) {
		parent.setLayout(new FillLayout());
		presenter = new HistoryPresenter(actions -> {
			view = new HistoryView(parent, actions);
			return view;
		}, new RunPages(runs, history, Moments.here(clock)), this);
		LiveFeed<RunProgress> changes = new LiveFeed<>(view, changed -> presenter.renew());
		subscription = events.subscribe(progress -> {
			if (presenter.isNews(progress)) {
				changes.offer(progress);
			}
		});
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
		if (presenter != null && !view.isDisposed()) {
			presenter.mark(run);
			presenter.open(project);
		}
	}

	@Inject
	void tick(@Optional @Named(ContextKeys.COMPARED_RUNS) List<RunId> ticked) {
		compared = ticked == null ? List.of() : List.copyOf(ticked);
		if (presenter != null && !view.isDisposed()) {
			presenter.tick(compared);
		}
	}

	@Override
	public Background.Task ask(Supplier<RunPart> work, Consumer<RunPart> show) {
		return background.ask(view, work, show);
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
		// Also where Results have a place here: who opens a run wants to explore it.
		parts.switchPerspective(ElementIds.PERSPECTIVE_EXPLORE);
		parts.showPart(ElementIds.PART_RESULTS, PartState.ACTIVATE);
	}

	@Override
	public void design(String part) {
		opener.open(part);
	}

	@Focus
	void focus() {
		view.setFocus();
	}
}
