package org.intcrucible.ui.history.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

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

/** Shows the runs of the open project as the user wants to see them. For the UI thread, but for {@link #isNews}. */
final class HistoryPresenter implements HistoryScreen.Actions {

	private final RunPages pages;
	private final Surroundings window;
	private final HistoryScreen screen;
	private final Map<RunId, RunStatus> heard = new ConcurrentHashMap<>();
	private ProjectId project;
	private Set<RunStatus> statuses = Set.of();
	private String words = "";
	private RunPart shown = RunPart.NONE;
	/** What {@link #shown} answers; null while nothing is shown. */
	private RunQuery answered;
	/** The last question, which its reading looks at from another thread; null while nobody wants to know anything. */
	private volatile RunQuery asked;
	/** The reading of the last question; null before there was one. */
	private Background.Task reading;

	/** What lies around the part. */
	interface Surroundings {

		/**
		 * Reads off the UI thread and shows what was read on it. A newer call takes the place of the one before; a failure is
		 * told to the user.
		 */
		Background.Task ask(Supplier<RunPart> work, Consumer<RunPart> show);

		/** Makes a run the one that the window is about. */
		void choose(RunId run);

		/** Makes runs the ones that the window compares. */
		void compare(List<RunId> ticked);

		/** Shows what came of the run that the window is about. */
		void results();

		/** Brings a part of the perspective Design to the front. */
		void design(String part);
	}

	/** @param screen makes what shows the runs, and tells what the user does there */
	HistoryPresenter(Function<HistoryScreen.Actions, HistoryScreen> screen, RunPages pages, Surroundings window) {
		this.pages = pages;
		this.window = window;
		this.screen = screen.apply(this);
	}

	/** Another project is open, or none if it is null. */
	void open(ProjectId opened) {
		if (opened == null) {
			project = null;
			cancel();
			forget();
			screen.empty("project", () -> window.design(ElementIds.PART_NAVIGATOR));
		} else if (!Objects.equals(project, opened)) {
			project = opened;
			forget();
			screen.blank();
			widen();
		}
	}

	/** Marks the run that the window is about; none if it is null. */
	void mark(RunId run) {
		screen.choose(run);
	}

	/** Ticks the runs that the window compares. */
	void tick(List<RunId> compared) {
		screen.tick(compared);
	}

	/** Whether a row says something else of a run than before; once of each change. For any thread. */
	boolean isNews(RunProgress progress) {
		return heard.put(progress.run(), progress.status()) != progress.status();
	}

	private RunQuery query() {
		return new RunQuery(project, statuses, words);
	}

	private void cancel() {
		asked = null;
		if (reading != null) {
			reading.cancel();
		}
	}

	/** What is shown is of another project. */
	private void forget() {
		shown = RunPart.NONE;
		answered = null;
	}

	private void read() {
		RunQuery query = query();
		asked = query;
		reading = window.ask(() -> pages.first(query, () -> query.equals(asked)), part -> show(query, part));
	}

	/** Runs have changed: reads the newest again. */
	void renew() {
		if (project != null) {
			RunQuery query = query();
			asked = query;
			// What is shown may still answer the question before: then nothing of it belongs behind these.
			reading = window.ask(() -> pages.first(query, () -> query.equals(asked)),
					part -> show(query, query.equals(answered) ? shown.renewed(part) : part));
		}
	}

	private void show(RunQuery query, RunPart part) {
		shown = part;
		answered = query;
		if (!part.rows().isEmpty()) {
			screen.show(part);
		} else if (query.isNarrow()) {
			screen.empty("found", this::widen);
		} else {
			screen.empty("none", () -> window.design(ElementIds.PART_RUN_CONFIG));
		}
	}

	private void widen() {
		words = "";
		statuses = Set.of();
		screen.clear();
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
			if (query.equals(answered)) {
				RunPart before = shown;
				reading = window.ask(() -> pages.after(query, before.next(), () -> query.equals(asked)), more -> show(query, before.then(more)));
			} else {
				// The question before was answered, this one was not.
				read();
			}
		}
	}
}
