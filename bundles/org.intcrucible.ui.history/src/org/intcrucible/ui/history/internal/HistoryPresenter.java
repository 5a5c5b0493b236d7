package org.intcrucible.ui.history.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.widgets.Composite;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunProgress;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.history.internal.data.RunPages;
import org.intcrucible.ui.history.internal.data.RunPart;
import org.intcrucible.ui.history.internal.data.RunQuery;
import org.intcrucible.ui.history.internal.data.RunRow;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.LiveFeed;

/** Shows the runs of the open project as the user wants to see them. For the UI thread, but for {@link #hear}. */
final class HistoryPresenter implements HistoryView.Actions {

	/** One thing at a time: a newer question takes the place of an older one. */
	private static final String RUNS = "runs";

	private final Background background;
	private final RunPages pages;
	private final Surroundings window;
	private final HistoryView view;
	private final LiveFeed<RunProgress> changes;
	private final Map<RunId, RunStatus> heard = new ConcurrentHashMap<>();
	private ProjectId project;
	private Set<RunStatus> statuses = Set.of();
	private String words = "";
	private RunPart shown = RunPart.NONE;
	/** The last question; null before there was one. */
	private Background.Task reading;

	/** What lies around the part. */
	interface Surroundings {

		/** Makes a run the one that the window is about. */
		void choose(RunId run);

		/** Makes runs the ones that the window compares. */
		void compare(List<RunId> ticked);

		/** Shows what came of the run that the window is about. */
		void results();

		/** Brings a part of the perspective Design to the front. */
		void design(String part);
	}

	HistoryPresenter(Composite parent, Background background, RunPages pages, Surroundings window) {
		this.background = background;
		this.pages = pages;
		this.window = window;
		view = new HistoryView(parent, this);
		changes = new LiveFeed<>(view, changed -> renew());
	}

	HistoryView view() {
		return view;
	}

	/** Another project is open, or none if it is null. */
	void open(ProjectId opened) {
		if (opened == null) {
			project = null;
			cancel();
			view.empty("project", () -> window.design(ElementIds.PART_NAVIGATOR));
		} else if (!Objects.equals(project, opened)) {
			project = opened;
			shown = RunPart.NONE;
			widen();
		}
	}

	/** Marks the run that the window is about; none if it is null. */
	void mark(RunId run) {
		view.choose(run);
	}

	/** Ticks the runs that the window compares. */
	void tick(List<RunId> compared) {
		view.tick(compared);
	}

	/** A run has got on. For any thread. */
	void hear(RunProgress progress) {
		if (heard.put(progress.run(), progress.status()) != progress.status()) {
			changes.offer(progress);
		}
	}

	private RunQuery query() {
		return new RunQuery(project, statuses, words);
	}

	private void cancel() {
		if (reading != null) {
			reading.cancel();
		}
	}

	private void read() {
		RunQuery query = query();
		reading = background.ask(view, RUNS, () -> pages.first(query), part -> show(query, part));
	}

	private void renew() {
		if (project != null) {
			RunQuery query = query();
			reading = background.ask(view, RUNS, () -> pages.first(query), part -> show(query, shown.renewed(part)));
		}
	}

	private void show(RunQuery query, RunPart part) {
		shown = part;
		if (!part.rows().isEmpty()) {
			view.show(part);
		} else if (query.isNarrow()) {
			view.empty("found", this::widen);
		} else {
			view.empty("none", () -> window.design(ElementIds.PART_RUN_CONFIG));
		}
	}

	private void widen() {
		words = "";
		statuses = Set.of();
		view.clear();
		read();
	}

	@Override
	public void search(String typed) {
		if (!typed.equals(words)) {
			words = typed;
			again();
		}
	}

	@Override
	public void statuses(Set<RunStatus> only) {
		statuses = only;
		again();
	}

	private void again() {
		if (project != null) {
			read();
		}
	}

	@Override
	public void choose(RunRow row) {
		window.choose(row.id());
	}

	@Override
	public void compare(List<RunId> ticked) {
		window.compare(ticked);
	}

	@Override
	public void open(RunRow row) {
		window.results();
	}

	@Override
	public void readOn() {
		if (project != null && shown.goesOn() && reading.isOver()) {
			RunQuery query = query();
			RunPart before = shown;
			reading = background.ask(view, RUNS, () -> pages.after(query, before.next()), more -> show(query, before.then(more)));
		}
	}
}
