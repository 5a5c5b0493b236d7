package org.intcrucible.ui.history.internal.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.intcrucible.ui.history.internal.trail.TrailCard;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** The cards of a run, one below the other; arrows lead from one to the next. */
public final class TrailView extends ScrolledComposite {

	private static final int TOP = 6;
	private static final String FIRST = "authorised";

	private final Composite list;
	private final Consumer<TrailCard.Said> follow;
	private final List<EventCard> cards = new ArrayList<>();
	private List<TrailCard> shown = List.of();
	private EventCard chosen;

	/** @param follow hears that a conversation is wanted */
	public TrailView(Composite parent, Consumer<TrailCard.Said> follow) {
		super(parent, SWT.V_SCROLL);
		this.follow = follow;
		WidgetIds.set(this, "audit.trail");
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		list = new Composite(this, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = TOP;
		layout.verticalSpacing = 0;
		list.setLayout(layout);
		Tokens.apply(list, Token.SURFACE, Token.TEXT);
		setContent(list);
		getVerticalBar().setIncrement(24);
		addListener(SWT.Resize, event -> measure());
	}

	/** Shows other cards; the same ones stay as they are. */
	public void show(List<TrailCard> trail) {
		if (trail.equals(shown)) {
			return;
		}
		shown = List.copyOf(trail);
		cards.forEach(EventCard::dispose);
		cards.clear();
		chosen = null;
		for (TrailCard each : shown) {
			EventCard card = new EventCard(list, each, follow, each == shown.getLast());
			card.onFold(this::measure);
			card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			card.head().addListener(SWT.KeyDown, event -> key(card, event));
			card.head().addListener(SWT.FocusIn, event -> choose(card));
			card.head().addListener(SWT.MouseDown, event -> click(card, event));
			cards.add(card);
			if (each.key().equals(FIRST)) {
				choose(card);
			}
		}
		measure();
	}

	private static void click(EventCard card, Event event) {
		card.head().forceFocus();
		if (event.button == 1) {
			card.flip();
		}
	}

	private void choose(EventCard card) {
		if (chosen != null && !chosen.isDisposed()) {
			chosen.setChosen(false);
		}
		chosen = card;
		card.setChosen(true);
	}

	private void measure() {
		int width = getClientArea().width;
		fit(width);
		if (getClientArea().width != width) {
			// A scroll bar came or went.
			fit(getClientArea().width);
		}
	}

	private void fit(int width) {
		setMinHeight(width <= 0 ? 0 : list.computeSize(width, SWT.DEFAULT).y);
		list.layout(true, true);
	}

	private void key(EventCard card, Event event) {
		int place = cards.indexOf(card);
		int next = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> Math.min(place + 1, cards.size() - 1);
			case SWT.ARROW_UP -> Math.max(place - 1, 0);
			case SWT.HOME -> 0;
			case SWT.END -> cards.size() - 1;
			default -> place;
		};
		if (next != place) {
			cards.get(next).head().setFocus();
		} else {
			card.key(event);
		}
	}

	@Override
	public boolean setFocus() {
		return chosen != null ? chosen.head().setFocus() : !cards.isEmpty() && cards.getFirst().head().setFocus();
	}
}
