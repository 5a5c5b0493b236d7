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
import org.intcrucible.audit.AuditLog;
import org.intcrucible.audit.ChainCheck;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunProgress;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.trail.ChainWords;
import org.intcrucible.ui.history.internal.trail.EventPages;
import org.intcrucible.ui.history.internal.trail.EventPart;
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
	private static final String EVENTS = "events";

	private final Background background;
	private final AuditLog log;
	private final RunTrails trails;
	private final EventPages pages;
	private final InstantSource clock;
	private final Moments moments;
	private final Surroundings window;
	private final AuditView view;
	private final LogExport export;
	private final LiveFeed<RunProgress> changes;
	private final Map<RunId, RunStatus> heard = new ConcurrentHashMap<>();
	private ProjectId project;
	private RunId run;
	private boolean begun;
	/** What is shown of the run, whether it is seen or all events are; null for nothing. */
	private RunTrail shown;
	private boolean all;
	private EventPart events = EventPart.NONE;
	/** The last question for events; null before there was one. */
	private Background.Task reading;
	private long broken;

	/** What lies around the part. */
	interface Surroundings {

		/** Shows a conversation of the project. */
		void talk(ChatSessionId session);

		/** Brings a part of the perspective Design to the front. */
		void design(String part);

		/** Who asks for files. */
		FileChoice files();
	}

	AuditPresenter(Composite parent, Background background, AuditLog log, AuditExport writer, RunTrails trails, InstantSource clock, Moments moments, Surroundings window) {
		this.background = background;
		this.log = log;
		this.trails = trails;
		this.clock = clock;
		this.window = window;
		pages = new EventPages(log);
		this.moments = moments;
		view = new AuditView(parent, moments, this);
		export = new LogExport(view, background, writer, window::files, this::exported);
		changes = new LiveFeed<>(view, changed -> read());
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
			all = false;
			view.notice().forget();
			read();
		}
	}

	/** A run has got on. For any thread. */
	void hear(RunProgress progress) {
		if (heard.put(progress.run(), progress.status()) != progress.status()) {
			changes.offer(progress);
		}
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
		});
	}

	private void show(Optional<RunTrail> found) {
		shown = found.orElse(null);
		if (!all) {
			trail();
		}
	}

	private void trail() {
		if (shown != null) {
			view.show(shown);
		} else if (project == null) {
			view.empty("project", () -> window.design(ElementIds.PART_NAVIGATOR));
		} else {
			view.empty("none", () -> window.design(ElementIds.PART_RUN_CONFIG));
		}
	}

	@Override
	public void all(boolean wanted) {
		all = wanted;
		if (all) {
			ask(pages::newest, WORDS.get("subject.all"));
		} else {
			trail();
		}
	}

	private void ask(Supplier<EventPart> part, String words) {
		reading = background.ask(view, EVENTS, part, read -> {
			events = read;
			if (all) {
				view.show(read, words);
			}
		});
	}

	@Override
	public void readOn() {
		if (all && events.goesOn() && reading.isOver()) {
			EventPart before = events;
			String words = view.subject();
			ask(() -> before.then(pages.after(before.next())), words);
		}
	}

	@Override
	public void verify() {
		view.verifying(true);
		view.notice().tell(Tint.ACCENT, Icon.CLOCK, WORDS.get("verifying"), "");
		background.ask(view, "verify", log::verify, this::verified, problem -> {
			view.verifying(false);
			view.notice().tell(Tint.WARNING, Icon.WARNING, WORDS.get("verify.failed", Markdown.plain(problem.sentence())), Markdown.plain(problem.remedy()));
		});
	}

	private void verified(ChainCheck check) {
		view.verifying(false);
		boolean sound = check instanceof ChainCheck.Sound;
		broken = check instanceof ChainCheck.Broken found ? found.sequence() : 0;
		view.notice().tell(sound ? Tint.OK : Tint.BLOCKER, sound ? Icon.SHIELD : Icon.OCTAGON_CROSS, ChainWords.sentence(check, clock.instant(), moments),
				ChainWords.more(check));
	}

	@Override
	public void showBreak() {
		long from = broken;
		all = true;
		ask(() -> pages.from(from), WORDS.get("subject.from", Numbers.count(from)));
	}

	@Override
	public void export(AuditExport.Format format, boolean whole) {
		AuditFilter filter = whole || shown == null ? AuditFilter.ALL : new AuditFilter(Set.of(), "", shown.run().toString());
		export.ask(filter, format, whole || shown == null ? WORDS.get("export.name") : WORDS.get("export.name.run", shown.name()));
	}

	private void exported(LogExport.Outcome outcome) {
		switch (outcome) {
			case LogExport.Written written -> view.notice().mention(Tint.OK, Icon.TICK, WORDS.get("exported",
					Numbers.count(written.events(), WORDS.get("event.one"), WORDS.get("event.many")), Markdown.plain(written.file().getFileName().toString())));
			case LogExport.Failed failed -> view.notice().mention(Tint.BLOCKER, Icon.OCTAGON_CROSS, WORDS.get("export.failed", Markdown.plain(failed.why())));
		}
	}

	@Override
	public void follow(TrailCard.Said said) {
		window.talk(said.message().session());
	}
}
