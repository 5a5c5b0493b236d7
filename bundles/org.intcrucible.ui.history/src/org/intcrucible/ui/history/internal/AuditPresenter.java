package org.intcrucible.ui.history.internal;

import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.intcrucible.audit.AuditExport;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunProgress;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.trail.RunPlace;
import org.intcrucible.ui.history.internal.trail.RunTrails;
import org.intcrucible.ui.history.internal.trail.RunTrails.RunTrail;
import org.intcrucible.ui.history.internal.trail.TrailCard;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.FileChoice;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.LiveFeed;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Tint;

/** Shows what the log tells of the chosen run, or of everything. For the UI thread, but for {@link #hear}. */
final class AuditPresenter implements AuditView.Actions {

	private static final Texts WORDS = Texts.of(AuditPresenter.class);
	private static final String TRAIL = "trail";

	private final Background background;
	private final RunTrails trails;
	private final Surroundings window;
	private final AuditView view;
	private final LogExport export;
	private final LogCheck check;
	private final EventFeed events;
	private final LiveFeed<RunProgress> changes;
	private final Map<RunId, RunStatus> heard = new ConcurrentHashMap<>();
	private ProjectId project;
	private RunId run;
	private boolean begun;
	/** What is known of the run, whether it is seen or all events are; null for nothing. */
	private RunTrail shown;
	/** Whether that is the answer for this project and this run. */
	private boolean answered;

	/** What lies around the part. */
	interface Surroundings {

		/** Shows a conversation of the project. */
		void talk(ChatSessionId session);

		/** Makes a run, and its project, what the window is about. */
		void trace(ProjectId project, RunId run);

		/** Brings a part of the window to the front. */
		void design(String part);

		/** Who asks for files. */
		FileChoice files();
	}

	AuditPresenter(Composite parent, Background background, AuditData data, InstantSource clock, Moments moments, Surroundings window) {
		this.background = background;
		this.window = window;
		trails = data.trails();
		view = new AuditView(parent, moments, this);
		export = new LogExport(view, background, data.export(), window::files, this::exported);
		check = new LogCheck(view, background, data.log(), clock, moments);
		events = new EventFeed(view, background, data.pages(), this::unread);
		changes = new LiveFeed<>(view, changed -> renew());
	}

	AuditView view() {
		return view;
	}

	/** Another project is open, or another run chosen; either may be null. */
	void open(ProjectId opened, RunId chosen) {
		boolean same = begun && Objects.equals(project, opened) && Objects.equals(run, chosen);
		begun = true;
		project = opened;
		run = chosen;
		if (!same) {
			shown = null;
			answered = false;
			view.notice().forget();
			trail();
			read();
		}
	}

	/** A run has got on. For any thread. */
	void hear(RunProgress progress) {
		if (heard.put(progress.run(), progress.status()) != progress.status()) {
			changes.offer(progress);
		}
	}

	private void renew() {
		read();
		events.renew();
	}

	/** The run that is chosen, if it is of the project, or else the newest one. */
	private void read() {
		ProjectId of = project;
		RunId wanted = run;
		if (of == null) {
			show(Optional.empty());
			return;
		}
		Supplier<Optional<RunTrail>> asked = wanted == null ? () -> trails.newest(of) : () -> trails.of(of, wanted);
		background.ask(view, TRAIL, asked, found -> {
			if (of.equals(project) && Objects.equals(wanted, run)) {
				show(found);
			}
		}, this::unread);
	}

	private void show(Optional<RunTrail> found) {
		shown = found.orElse(null);
		answered = true;
		if (!events.isWanted()) {
			trail();
		}
	}

	private void trail() {
		events.leave();
		if (shown != null) {
			view.show(shown);
		} else if (project == null) {
			view.empty("project", () -> {
			});
		} else if (!answered) {
			view.clear();
		} else {
			view.empty("trail", () -> window.design(ElementIds.PART_RUN_CONFIG));
		}
	}

	@Override
	public void all(boolean wanted) {
		if (wanted) {
			events.showNewest();
		} else {
			trail();
			again();
		}
	}

	/** What was read before stays. */
	private void unread(Problem problem) {
		view.notice().mention(Tint.WARNING, Icon.WARNING, WORDS.get("verify.failed", Markdown.plain(problem.sentence())), Markdown.plain(problem.remedy()));
		if (!events.isWanted()) {
			trail();
		}
		if (!events.isWanted() && project != null && !answered) {
			view.empty("unread", this::again);
		}
	}

	/** Asks for the run, unless it is known. */
	private void again() {
		if (!answered) {
			view.notice().forget();
			read();
		}
	}

	@Override
	public void readOn() {
		events.readOn();
	}

	@Override
	public void verify() {
		check.begin();
	}

	@Override
	public void showBreak() {
		events.showFrom(check.broken());
	}

	@Override
	public boolean hasRun() {
		return shown != null;
	}

	@Override
	public void export(AuditExport.Format format, boolean whole) {
		AuditFilter filter = whole || shown == null ? AuditFilter.ALL : new AuditFilter(Set.of(), "", shown.run().toString());
		export.ask(filter, format, whole || shown == null ? WORDS.get("export.name") : WORDS.get("export.name.run", shown.name()));
	}

	private void exported(LogExport.Outcome outcome) {
		switch (outcome) {
			case LogExport.Written written -> view.notice().mention(Tint.OK, Icon.TICK, WORDS.get("exported",
					Numbers.count(written.events(), WORDS.get("event.one"), WORDS.get("event.many")), Markdown.plain(written.file().getFileName().toString())), "");
			case LogExport.Failed failed -> view.notice().mention(Tint.BLOCKER, Icon.OCTAGON_CROSS, WORDS.get("export.failed", Markdown.plain(failed.why())), "");
		}
	}

	@Override
	public void follow(TrailCard.Said said) {
		window.talk(said.message().session());
	}

	/** The window gets the run, unless the project is deleted; it may be the one that was chosen before. */
	@Override
	public void trace(RunPlace place) {
		if (place.open()) {
			trail();
			window.trace(place.project(), place.run());
		}
	}
}
