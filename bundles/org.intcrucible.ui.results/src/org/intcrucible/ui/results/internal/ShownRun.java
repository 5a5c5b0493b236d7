package org.intcrucible.ui.results.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunProgress;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.results.internal.data.RunRows;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.LiveFeed;

/**
 * Which run is shown: the one that is chosen, or else the newest of the project that has results; and which one is under way
 * meanwhile. For the UI thread, but for {@link #hear}.
 */
final class ShownRun {

	private final Background background;
	private final RunRows reader;
	private final ResultsPresenter results;
	private final ResultsView view;
	private final Consumer<RunId> choice;
	private final Consumer<String> parts;
	private final LiveFeed<RunId> changes;
	private final LiveFeed<RunProgress> progress;
	private ProjectId project;
	private RunId run;
	/** The run that was taken because it was the newest: the next one takes its place. */
	private RunId followed;
	private boolean begun;
	/** Whose event came last, on whatever thread. */
	private volatile RunId heard;
	/** The one of the project that is under way; null if none is. */
	private volatile RunId running;

	/**
	 * @param choice hears which run is to be shown, where nobody has chosen one
	 * @param parts  shows a part of the window by its id
	 */
	ShownRun(Background background, RunRows reader, ResultsPresenter results, Consumer<RunId> choice, Consumer<String> parts) {
		this.background = background;
		this.reader = reader;
		this.results = results;
		this.view = results.view();
		this.choice = choice;
		this.parts = parts;
		changes = new LiveFeed<>(view, changed -> heard());
		progress = new LiveFeed<>(view, this::told);
	}

	/** A run has got on. For any thread. */
	void hear(RunProgress told) {
		if (told.status().isFinal() || !told.run().equals(heard)) {
			heard = told.run();
			changes.offer(told.run());
		} else if (told.run().equals(running)) {
			progress.offer(told);
		}
	}

	/** Another project is open, or another run chosen; either may be null. */
	void open(ProjectId opened, RunId chosen) {
		boolean other = !Objects.equals(project, opened);
		boolean same = begun && !other && Objects.equals(run, chosen);
		begun = true;
		// The run of another project that is no longer open is none of this one.
		run = other && Objects.equals(run, chosen) ? null : chosen;
		project = opened;
		if (other) {
			underWay(Optional.empty());
			lookUp();
		}
		if (!same) {
			read();
		}
	}

	/** A run begins or is over: the newest one may be another, or have been ranked now. */
	private void heard() {
		if (project != null) {
			follow();
		}
	}

	private void told(RunProgress now) {
		if (now.run().equals(running)) {
			view.running(now);
		}
	}

	private void read() {
		RunId wanted = run;
		if (project == null) {
			nothing("project", ElementIds.PART_NAVIGATOR);
		} else if (wanted == null) {
			follow();
		} else if (results.isOf(wanted)) {
			results.propose();
		} else {
			background.ask(view, "rows", () -> reader.begin(wanted), found -> {
				if (wanted.equals(run)) {
					found.ifPresentOrElse(this::show, () -> nothing("none", ElementIds.PART_RUN_CONFIG));
				}
			});
		}
	}

	/** Whether a run of the project is under way, also where an older one is shown. */
	private void lookUp() {
		ProjectId of = project;
		if (of != null) {
			background.ask(view, "running", () -> reader.newest(of).running(), now -> {
				if (of.equals(project)) {
					underWay(now);
				}
			});
		}
	}

	private void follow() {
		ProjectId of = project;
		background.ask(view, "newest", () -> reader.newest(of), newest -> {
			if (!of.equals(project)) {
				return;
			}
			underWay(newest.running());
			boolean free = run == null || run.equals(followed);
			if (newest.shown().isEmpty() && (free || results.isEmpty())) {
				nothing("none", ElementIds.PART_RUN_CONFIG);
			} else if (free) {
				take(newest.shown().orElseThrow());
			} else if (results.isEmpty()) {
				read();
			}
		});
	}

	private void underWay(Optional<Run> now) {
		running = now.map(Run::id).orElse(null);
		view.running(now);
	}

	private void take(Run newest) {
		followed = newest.id();
		if (newest.id().equals(run)) {
			read();
		} else {
			choice.accept(newest.id());
		}
	}

	private void show(RunRows.Shown shown) {
		if (shown.rows().isPresent()) {
			results.show(shown);
		} else if (shown.run().status().isFinal()) {
			nothing("nothing", ElementIds.PART_RUN_CONFIG);
		} else {
			nothing("running", ElementIds.PART_PROGRESS);
			underWay(Optional.of(shown.run()));
		}
	}

	private void nothing(String why, String part) {
		results.clear();
		view.empty(why, () -> parts.accept(part));
	}
}
