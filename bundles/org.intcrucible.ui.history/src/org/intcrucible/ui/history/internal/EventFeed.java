package org.intcrucible.ui.history.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.intcrucible.model.Problem;
import org.intcrucible.ui.history.internal.trail.EventPages;
import org.intcrucible.ui.history.internal.trail.EventPart;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** Reads the events of the whole log as somebody scrolls to them, while they are wanted. For the UI thread. */
final class EventFeed {

	private static final Texts WORDS = Texts.of(EventFeed.class);
	private static final String EVENTS = "events";

	private final AuditView view;
	private final Background background;
	private final EventPages pages;
	private final Consumer<Problem> failed;
	private boolean wanted;
	private boolean newest;
	/** Whether the first of them are still read. */
	private boolean beginning;
	private EventPart events = EventPart.NONE;
	/** The last question; null before there was one. */
	private Background.Task reading;

	/** @param failed hears why events are not there; if they were to be shown first, they are not wanted any more */
	EventFeed(AuditView view, Background background, EventPages pages, Consumer<Problem> failed) {
		this.view = view;
		this.background = background;
		this.pages = pages;
		this.failed = failed;
	}

	/** Whether they are seen, or about to be. */
	boolean isWanted() {
		return wanted;
	}

	/** Something else is seen. */
	void leave() {
		wanted = false;
	}

	void showNewest() {
		newest = true;
		begin(pages::newest, WORDS.get("subject.all"));
	}

	/** Shows an event and those before it. */
	void showFrom(long sequence) {
		newest = false;
		begin(() -> pages.from(sequence), WORDS.get("subject.from", Numbers.count(sequence)));
	}

	private void begin(Supplier<EventPart> part, String words) {
		wanted = true;
		beginning = true;
		ask(part, read -> {
			beginning = false;
			view.show(read, words);
		}, problem -> {
			wanted = false;
			failed.accept(problem);
		});
	}

	private void ask(Supplier<EventPart> part, Consumer<EventPart> show, Consumer<Problem> otherwise) {
		reading = background.ask(view, EVENTS, part, read -> {
			if (wanted) {
				events = read;
				show.accept(read);
			}
		}, problem -> {
			if (wanted) {
				otherwise.accept(problem);
			}
		});
	}

	/** Something may have been added. Who reads what was before an event needs none of it. */
	void renew() {
		if (wanted && newest && beginning) {
			showNewest();
		} else if (wanted && newest) {
			EventPart before = events;
			ask(() -> before.renewed(pages.newest()), view::goOn, this::stopped);
		}
	}

	/** Reads what comes behind those that are shown, unless something is being read: then it will be asked for again. */
	void readOn() {
		if (wanted && events.goesOn() && reading.isOver()) {
			EventPart before = events;
			ask(() -> before.then(pages.after(before.next())), view::goOn, this::stopped);
		}
	}

	private void stopped(Problem problem) {
		view.endsHere();
		failed.accept(problem);
	}
}
