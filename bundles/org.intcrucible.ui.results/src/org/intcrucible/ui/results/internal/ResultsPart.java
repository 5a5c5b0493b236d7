package org.intcrucible.ui.results.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.RunHistory;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.PartOpener;
import org.intcrucible.ui.results.internal.data.RunRows;
import org.intcrucible.ui.results.internal.table.TableLibraries;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.FileChoice;

/** The results of a run: its candidates as a table and as charts. Without a chosen run it is the newest one of the project. */
public final class ResultsPart {

	private final Background background;
	private final MWindow window;
	private final EPartService parts;
	private final PartOpener opener;
	private FileChoice files = FileChoice.NATIVE;
	private ResultsPresenter presenter;
	private ShownRun shown;
	private RunEvents.Subscription subscription;
	private ProjectId project;
	private RunId run;
	private String candidate = "";

	@Inject
	public ResultsPart(@Service Background background, MWindow window, EPartService parts, PartOpener opener) {
		this.background = background;
		this.window = window;
		this.parts = parts;
		this.opener = opener;
	}

	@PostConstruct
	void create(Composite parent, @Service RunReader runs, @Service EvaluationReader evaluations, @Service RunHistory history, @Service RunEvents events) {
		parent.setLayout(new FillLayout());
		RunRows reader = new RunRows(runs, evaluations, history);
		background.ask(parent, "table", () -> {
			TableLibraries.start();
			return true;
		}, ready -> fill(parent, reader, events));
	}

	private void fill(Composite parent, RunRows reader, RunEvents events) {
		presenter = new ResultsPresenter(parent, background, reader, new Window());
		parent.layout();
		shown = new ShownRun(background, reader, presenter, this::choose, this::show);
		subscription = events.subscribe(shown::hear);
		presenter.mark(candidate);
		shown.open(project, run);
		// It may have been brought to the front meanwhile, when there was nothing to get the focus.
		if (parts.getActivePart() != null && ElementIds.PART_RESULTS.equals(parts.getActivePart().getElementId())) {
			presenter.view().setFocus();
		}
	}

	private final class Window implements ResultsPresenter.Surroundings {

		@Override
		public boolean isOf(RunId shownRun) {
			return shownRun.equals(run);
		}

		@Override
		public void choose(String chosen) {
			window.getContext().set(ContextKeys.CANDIDATE, chosen);
		}

		@Override
		public FileChoice files() {
			return files;
		}
	}

	@PreDestroy
	void destroy() {
		if (subscription != null) {
			subscription.close();
		}
	}

	@Inject
	void open(@Optional @Named(ContextKeys.PROJECT) ProjectId opened, @Optional @Named(ContextKeys.RUN) RunId chosen) {
		project = opened;
		run = chosen;
		if (isThere()) {
			shown.open(project, run);
		}
	}

	@Inject
	void mark(@Optional @Named(ContextKeys.CANDIDATE) String chosen) {
		candidate = chosen == null ? "" : chosen;
		if (isThere()) {
			presenter.mark(candidate);
		}
	}

	@Inject
	void ask(@Optional FileChoice given) {
		files = given == null ? FileChoice.NATIVE : given;
	}

	private boolean isThere() {
		return shown != null && !presenter.view().isDisposed();
	}

	/** Nobody has chosen a run: this one is shown, with nothing of the one before. */
	private void choose(RunId newest) {
		window.getContext().remove(ContextKeys.CANDIDATE);
		window.getContext().remove(ContextKeys.SCENARIO);
		window.getContext().set(ContextKeys.RUN, newest);
	}

	private void show(String part) {
		opener.open(part);
	}

	@Focus
	void focus() {
		if (presenter != null) {
			presenter.view().setFocus();
		}
	}
}
