package org.intcrucible.ui.chat.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/**
 * The turns of a conversation, however many there are: those near what is seen are controls, the others are asked for when
 * they are scrolled to.
 */
final class Transcript extends Composite {

	private static final int KEEP = 3 * ChatStore.PAGE;
	private static final int TOP = 12;
	private static final int STEP = 40;

	/** Who has the turns. */
	interface Source {

		/** Turns before the first are wanted. */
		void older();

		/** Turns after the last are wanted. */
		void newer();

		/** Turns at a share of the whole are wanted, 0..1. */
		void jump(double share);
	}

	private final Source source;
	private final TurnActions actions;
	private final TurnWindow window = new TurnWindow();
	private final List<TurnView> views = new ArrayList<>();
	private final Deque<TurnPage> pages = new ArrayDeque<>();
	private TurnView live;
	private boolean complete = true;
	private double before;
	private double after;
	private int current = -1;
	private boolean placing;

	Transcript(Composite parent, Source source, TurnActions actions) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
		this.source = source;
		this.actions = actions;
		WidgetIds.set(this, "chat.transcript");
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		addListener(SWT.Resize, event -> measure());
		getVerticalBar().addListener(SWT.Selection, this::dragged);
		addListener(SWT.MouseVerticalWheel, event -> {
			event.doit = false;
			scrollBy(-event.count * STEP);
		});
	}

	/**
	 * Shows a part of a conversation.
	 *
	 * @param whole whether nothing comes after it
	 * @param end   whether its end is to be seen, or its beginning
	 */
	void show(TurnPage page, boolean whole, boolean end) {
		views.forEach(Control::dispose);
		views.clear();
		window.clear();
		pages.clear();
		live = null;
		current = -1;
		complete = whole;
		pages.add(page);
		add(0, page);
		window.append(heights(0, views.size()), false);
		window.scrollTo(end ? window.height() : 0);
		place();
	}

	/** Puts turns before those that are there. */
	void prepend(TurnPage page) {
		pages.addFirst(page);
		add(0, page);
		window.prepend(heights(0, page.turns().size()));
		current = current < 0 ? -1 : current + page.turns().size();
		while (pages.size() > 1 && live == null && window.spareLast(KEEP) >= pages.getLast().turns().size()) {
			int count = pages.removeLast().turns().size();
			window.dropLast(count);
			drop(views.size() - count, count);
			complete = false;
		}
		place();
	}

	/**
	 * Puts turns behind those that are there.
	 *
	 * @param whole whether nothing comes after them
	 */
	void append(TurnPage page, boolean whole) {
		complete = whole;
		boolean follow = window.isAtEnd() && whole;
		if (page.turns().isEmpty()) {
			return;
		}
		if (live != null) {
			window.dropLast(1);
		}
		int at = views.size() - (live == null ? 0 : 1);
		pages.addLast(page);
		add(at, page);
		window.append(heights(at, views.size()), follow);
		while (pages.size() > 1 && window.spareFirst(KEEP) >= pages.getFirst().turns().size()) {
			int count = pages.removeFirst().turns().size();
			window.dropFirst(count);
			drop(0, count);
			current = Math.max(-1, current - count);
		}
		place();
	}

	private void add(int index, TurnPage page) {
		int at = index;
		for (Turn turn : page.turns()) {
			TurnView[] made = new TurnView[1];
			made[0] = new TurnView(this, turn, actions, () -> changed(made[0]));
			made[0].onKey(event -> key(made[0], event));
			views.add(at++, made[0]);
		}
	}

	private void drop(int from, int count) {
		List<TurnView> dropped = views.subList(from, from + count);
		dropped.forEach(Control::dispose);
		dropped.clear();
	}

	/** Position to go on from, backwards; 0 if there is nothing. */
	long older() {
		return pages.isEmpty() ? 0 : pages.getFirst().older();
	}

	/** Position to go on from, forwards. */
	long newer() {
		return pages.isEmpty() ? 0 : pages.getLast().newer();
	}

	/** Whether the end of the conversation is there. */
	boolean isComplete() {
		return complete;
	}

	/** Says how much of the conversation lies before and after what is there, as multiples of it. */
	void setSurroundings(double partBefore, double partAfter) {
		before = older() == 0 ? 0 : Math.max(partBefore, 0.1);
		after = complete ? 0 : Math.max(partAfter, 0.1);
		place();
	}

	/** The stored turns that are there. */
	List<Turn> turns() {
		return pages.stream().flatMap(page -> page.turns().stream()).toList();
	}

	/** How many turns are controls now. */
	int alive() {
		return views.size();
	}

	/** Shows what recommendations are worth now. */
	void show(Map<MessageId, AdviceSight> sights) {
		for (TurnView view : List.copyOf(views)) {
			view.turn().map(turn -> sights.get(turn.message().id())).ifPresent(view::show);
		}
	}

	/** Begins to show a reply that comes. */
	void beginLive(String time, String words) {
		endLive();
		live = new TurnView(this, MessageRole.AGENT, time, () -> { });
		live.say(words);
		views.add(live);
		window.append(heights(views.size() - 1, views.size()), true);
		place();
	}

	/** Whether a reply is shown that comes. */
	boolean isLive() {
		return live != null;
	}

	void live(String markdown) {
		if (live != null) {
			live.say(markdown);
			changed(live);
		}
	}

	void endLive() {
		if (live != null) {
			window.dropLast(1);
			drop(views.size() - 1, 1);
			live = null;
			place();
		}
	}

	void scrollToEnd() {
		window.scrollTo(window.height());
		place();
	}

	/** Shows one of the turns that are there, from its beginning. */
	void reveal(MessageId message) {
		for (int i = 0; i < views.size(); i++) {
			Optional<Turn> turn = views.get(i).turn();
			if (turn.filter(found -> found.message().id().equals(message)).isPresent()) {
				window.reveal(i);
				place();
				focus(i);
			}
		}
	}

	private void changed(TurnView view) {
		int index = views.indexOf(view);
		if (index >= 0 && !isDisposed() && index < window.size()) {
			int height = height(view);
			if (height != window.height(index)) {
				window.change(index, height);
			}
			view.layout(true, true);
			place();
		}
	}

	/** The words are at most as wide as can be read well, and stand in the middle of what is wider. */
	private int width() {
		int all = getClientArea().width - 2 * Metrics.PART_MARGIN;
		return Math.max(100, Math.min(all, Metrics.READING_WIDTH + 80));
	}

	private int height(TurnView view) {
		return view.computeSize(width(), SWT.DEFAULT, true).y;
	}

	private List<Integer> heights(int from, int to) {
		return views.subList(from, to).stream().map(this::height).toList();
	}

	private void measure() {
		boolean end = window.isAtEnd();
		window.resize(Math.max(1, getClientArea().height - TOP));
		for (int i = 0; i < views.size(); i++) {
			int height = height(views.get(i));
			if (height != window.height(i)) {
				window.change(i, height);
			}
		}
		if (end) {
			window.scrollTo(window.height());
		}
		place();
	}

	private void place() {
		if (isDisposed() || placing) {
			return;
		}
		placing = true;
		try {
			int width = width();
			int x = Math.max(Metrics.PART_MARGIN, (getClientArea().width - width) / 2);
			int y = TOP - window.offset();
			for (int i = 0; i < views.size(); i++) {
				int height = window.height(i);
				views.get(i).setBounds(x, y, width, height);
				y += height;
			}
			setTabList(views.isEmpty() ? new Control[0] : new Control[] { views.get(current()) });
			bar();
		} finally {
			placing = false;
		}
		if (older() > 0 && window.wantsOlder()) {
			source.older();
		} else if (!complete && window.wantsNewer()) {
			source.newer();
		}
	}

	private int current() {
		return current >= 0 && current < views.size() ? current : views.size() - 1;
	}

	private void bar() {
		ScrollBar bar = getVerticalBar();
		int height = window.height();
		int above = (int) Math.min(before * height, Integer.MAX_VALUE / 4);
		int below = (int) Math.min(after * height, Integer.MAX_VALUE / 4);
		int thumb = Math.max(1, Math.min(window.viewport(), height));
		bar.setValues(above + window.offset(), 0, Math.max(1, above + height + below), thumb, STEP, Math.max(1, window.viewport() - STEP));
		bar.setVisible(above + height + below > window.viewport());
	}

	private void dragged(Event event) {
		int height = window.height();
		int above = (int) (before * height);
		int wanted = getVerticalBar().getSelection() - above;
		boolean outside = wanted < 0 && older() > 0 || wanted > height - window.viewport() && !complete;
		if (outside && Math.abs(wanted - window.offset()) > window.viewport()) {
			source.jump((double) getVerticalBar().getSelection() / Math.max(1, getVerticalBar().getMaximum()));
		} else {
			window.scrollTo(wanted);
			place();
		}
	}

	private void scrollBy(int points) {
		window.scrollTo(window.offset() + points);
		place();
	}

	private void key(TurnView view, Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		int index = views.indexOf(view);
		switch (event.keyCode) {
			case SWT.ARROW_UP -> focus(index - 1);
			case SWT.ARROW_DOWN -> focus(index + 1);
			case SWT.PAGE_UP -> scrollBy(STEP - window.viewport());
			case SWT.PAGE_DOWN -> scrollBy(window.viewport() - STEP);
			case SWT.HOME -> source.jump(0);
			case SWT.END -> source.jump(1);
			default -> { }
		}
	}

	private void focus(int index) {
		if (index >= 0 && index < views.size()) {
			current = index;
			window.reveal(index);
			place();
			views.get(index).setFocus();
		}
	}

	@Override
	public boolean setFocus() {
		return !views.isEmpty() && views.get(current()).setFocus();
	}
}
