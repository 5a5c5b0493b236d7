package org.intcrucible.run.command.internal.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunEvents;
import org.intcrucible.run.command.internal.live.LiveRuns;
import org.intcrucible.run.command.internal.live.RunPulse;
import org.intcrucible.run.command.internal.press.OwnServices;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.PartOpener;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.LiveFeed;

/** How the run of the open project gets on, with one button that stops it. */
public final class ProgressPart {

	/** Runs may also begin and end where nothing is heard of them. */
	private static final int WATCH = 1_000;

	private final Background background;
	private final LiveRuns live;
	private final MWindow window;
	private final PartOpener parts;
	private final ProgressRoom room;
	/** The run that is being stopped; null if none is. */
	private RunId stopping;
	private ProgressStore store;
	private ProgressView view;
	private ProgressState state = ProgressState.NOTHING;
	private RunEvents.Subscription subscription;
	private ProjectId project;

	@Inject
	public ProgressPart(@Service Background background, @Service LiveRuns live, MWindow window, PartOpener parts, MPart part) {
		this.background = background;
		this.live = live;
		this.window = window;
		this.parts = parts;
		room = new ProgressRoom(part);
	}

	@PostConstruct
	void create(Composite parent, @Service RunReader runs, @Service ProjectReader projects) {
		parent.setLayout(new FillLayout());
		store = new ProgressStore(runs, projects);
		view = new ProgressView(parent, this::follow);
		LiveFeed<RunId> feed = new LiveFeed<>(view, this::heard);
		subscription = live.subscribe(feed::offer);
		view.getDisplay().timerExec(WATCH, this::watch);
		show();
		read();
	}

	@PreDestroy
	void destroy() {
		subscription.close();
	}

	@Inject
	void open(@org.eclipse.e4.core.di.annotations.Optional @Named(ContextKeys.PROJECT) ProjectId opened) {
		project = opened;
		state = ProgressState.NOTHING;
		if (view != null && !view.isDisposed()) {
			show();
			read();
		}
	}

	private void read() {
		ProjectId asked = project;
		if (asked != null) {
			background.ask(view, "progress", () -> store.read(asked), read -> {
				if (asked.equals(project)) {
					state = read;
					show();
				}
			});
		}
	}

	/** The run that is shown is drawn from what was heard; whatever else happened is looked up. */
	private void heard(RunId run) {
		boolean shown = state.current().filter(current -> current.id().equals(run)).isPresent();
		if (shown && live.pulse(run).filter(pulse -> !pulse.isOver()).isPresent()) {
			show();
		} else {
			read();
		}
	}

	private void watch() {
		if (!view.isDisposed()) {
			if (view.isVisible()) {
				read();
			}
			view.getDisplay().timerExec(WATCH, this::watch);
		}
	}

	private void show() {
		Optional<RunPulse> pulse = state.shown().flatMap(run -> live.pulse(run.id()));
		view.show(new ProgressWriter(state, pulse).face());
		view.stopping(isCurrent(stopping));
		if (state.current().isPresent()) {
			room.make(view::needed);
		} else {
			room.giveBack();
		}
	}

	private void follow(String target) {
		if (target.equals("stop")) {
			state.current().ifPresent(run -> stop(run.id()));
		} else if (target.startsWith("stop:")) {
			stop(new RunId(UUID.fromString(target.substring("stop:".length()))));
		} else if (target.equals("runconfig")) {
			parts.open(ElementIds.PART_RUN_CONFIG);
		} else {
			state.last().ifPresent(this::results);
		}
	}

	private void results(Run run) {
		if (!run.id().equals(window.getContext().get(ContextKeys.RUN))) {
			// What is chosen belongs to the run that was shown.
			window.getContext().remove(ContextKeys.CANDIDATE);
			window.getContext().remove(ContextKeys.SCENARIO);
			window.getContext().set(ContextKeys.RUN, run.id());
		}
		parts.open(ElementIds.PART_RESULTS);
	}

	private void stop(RunId run) {
		if (isCurrent(run)) {
			stopping = run;
			view.stopping(true);
		}
		background.ask(view, "stop." + run, OwnServices.runs().stop(run)::join, this::stopped);
	}

	/** Another run may have begun before it was seen that this one is over. */
	private boolean isCurrent(RunId run) {
		return state.current().filter(current -> current.id().equals(run)).isPresent();
	}

	private void stopped(Result<Run, List<Problem>> result) {
		if (result instanceof Result.Failure<Run, List<Problem>>(List<Problem> problems)) {
			stopping = null;
			view.refused(problems.getFirst().sentence());
		}
		read();
	}

	@Focus
	void focus() {
		view.setFocus();
	}
}
