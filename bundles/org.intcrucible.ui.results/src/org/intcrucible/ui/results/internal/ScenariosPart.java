package org.intcrucible.ui.results.internal;

import java.util.Objects;

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
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.PartOpener;
import org.intcrucible.ui.results.internal.scenarios.Matrix;
import org.intcrucible.ui.results.internal.scenarios.MatrixView;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.LiveFeed;

/** How the best candidates of the run that is shown do in each scenario. */
public final class ScenariosPart implements MatrixView.Actions {

	private final Background background;
	private final MWindow window;
	private final PartOpener opener;
	private RunReader runs;
	private EvaluationReader evaluations;
	private MatrixView view;
	private RunEvents.Subscription subscription;
	private RunId run;
	private String candidate = "";
	private String scenario = "";

	@Inject
	public ScenariosPart(@Service Background background, MWindow window, PartOpener opener) {
		this.background = background;
		this.window = window;
		this.opener = opener;
	}

	@PostConstruct
	void create(Composite parent, @Service RunReader runReader, @Service EvaluationReader evaluationReader, @Service RunEvents events) {
		parent.setLayout(new FillLayout());
		runs = runReader;
		evaluations = evaluationReader;
		view = new MatrixView(parent, this);
		LiveFeed<RunId> feed = new LiveFeed<>(view, ended -> {
			if (ended.equals(run)) {
				read();
			}
		});
		subscription = events.subscribe(told -> {
			if (told.status().isFinal()) {
				feed.offer(told.run());
			}
		});
		read();
	}

	@PreDestroy
	void destroy() {
		subscription.close();
	}

	@Inject
	void open(@Optional @Named(ContextKeys.RUN) RunId shown) {
		boolean same = Objects.equals(run, shown);
		run = shown;
		if (view != null && !view.isDisposed() && !same) {
			read();
		}
	}

	@Inject
	void look(@Optional @Named(ContextKeys.CANDIDATE) String chosen, @Optional @Named(ContextKeys.SCENARIO) String world) {
		candidate = chosen == null ? "" : chosen;
		scenario = world == null ? "" : world;
		if (view != null && !view.isDisposed()) {
			view.choose(candidate, scenario);
		}
	}

	private void read() {
		RunId of = run;
		if (of == null) {
			view.nothing();
			return;
		}
		background.ask(view, "matrix", () -> Matrix.read(runs, evaluations, of), read -> {
			if (of.equals(run)) {
				read.ifPresentOrElse(view::show, view::nothing);
				view.choose(candidate, scenario);
			}
		});
	}

	@Override
	public void choose(String chosen, String world) {
		window.getContext().set(ContextKeys.CANDIDATE, chosen);
		window.getContext().set(ContextKeys.SCENARIO, world);
	}

	@Override
	public void runConfig() {
		opener.open(ElementIds.PART_RUN_CONFIG);
	}

	@Focus
	void focus() {
		view.setFocus();
	}
}
