package org.intcrucible.ui.history.internal.card;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.intcrucible.ui.history.internal.trail.TrailCard;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icons;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** An event as a card: a ring with its icon on the line that joins all of them, a head, what there is to say, facts that unfold. */
final class EventCard extends Composite {

	private static final int LEFT = 50;
	private static final int RING_X = 14;
	private static final int RING_Y = 5;
	private static final int RING = 25;
	private static final int BELOW = 8;
	private static final String OPEN = "open";
	/** Their sentences tell what matters; a trail is to fit one screen. */
	private static final Set<TrailCard.Kind> FOLDED = EnumSet.of(TrailCard.Kind.STAGES, TrailCard.Kind.COMPLETED, TrailCard.Kind.CANCELLED, TrailCard.Kind.FAILED);

	private final Texts texts = Texts.of(EventCard.class);
	private final TrailCard card;
	private final String id;
	private final EventHead head;
	private final Consumer<TrailCard.Said> follow;
	private final boolean last;
	private FactSheet facts;
	private boolean chosen;
	private Runnable folded = () -> {
	};

	/**
	 * @param follow hears that the conversation is wanted
	 * @param last   no line goes on beneath it
	 */
	EventCard(Composite parent, TrailCard card, Consumer<TrailCard.Said> follow, boolean last) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.card = card;
		this.follow = follow;
		this.last = last;
		id = "audit.card." + card.key();
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_CLIENT_AREA);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginTop = RING_Y;
		layout.marginBottom = BELOW;
		layout.marginLeft = LEFT - EventHead.SIDE;
		layout.marginRight = Metrics.PART_MARGIN;
		layout.verticalSpacing = 1;
		setLayout(layout);
		head = new EventHead(this, id + ".head", card);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		body();
		Tokens.onChange(this, this::color);
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	private void body() {
		if (!card.stages().isEmpty()) {
			place(new StageBar(this, id + ".bar", card.stages()), Metrics.GRID);
		}
		for (String line : card.lines()) {
			RichLine words = new RichLine(this, id + ".line", SWT.NONE);
			words.show(line, FontStyle.BODY, Token.TEXT_2);
			place(words, 0);
		}
		if (!card.sound()) {
			RichLine words = new RichLine(this, id + ".unsound", SWT.NONE);
			words.show(texts.get("unsound"), FontStyle.BODY, Token.BLOCKER);
			place(words, 0);
		}
		if (card.link() instanceof TrailCard.Said said) {
			RichLine link = new RichLine(this, id + ".link", SWT.NONE);
			link.show(texts.get("conversation", OPEN));
			link.onLink(target -> follow.accept(said));
			place(link, 0);
		}
		if (!card.facts().isEmpty()) {
			setOpen(!FOLDED.contains(card.kind()));
		}
	}

	private static void place(Control control, int above) {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.verticalIndent = above;
		data.horizontalIndent = EventHead.SIDE;
		data.widthHint = 1;
		control.setLayoutData(data);
	}

	/** Hears that it has another height. */
	void onFold(Runnable action) {
		folded = action;
	}

	EventHead head() {
		return head;
	}

	/** Shows it as the one that has the focus, or had it last. */
	void setChosen(boolean now) {
		if (chosen != now) {
			chosen = now;
			color();
			redraw(0, 0, getSize().x, getSize().y, true);
		}
	}

	private void color() {
		setBackground(Tokens.color(chosen ? Token.ACCENT_TINT : Token.SURFACE));
	}

	/** Unfolds its facts, or folds them. */
	private void setOpen(boolean open) {
		if (open && facts == null) {
			facts = new FactSheet(this, id + ".facts", texts.get("facts", card.title()), card.facts());
			place(facts, Metrics.GRID + 2);
		} else if (!open && facts != null) {
			facts.dispose();
			facts = null;
		}
		head.folds(open);
		folded.run();
	}

	/** Unfolds what is folded, and folds what is not. */
	void flip() {
		if (!card.facts().isEmpty()) {
			setOpen(facts == null);
		}
	}

	/** What a key does here: right unfolds, left folds, Enter opens the conversation. @return whether it was one of them */
	boolean key(Event event) {
		if (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_LEFT) {
			if (!card.facts().isEmpty()) {
				setOpen(event.keyCode == SWT.ARROW_RIGHT);
			}
			return true;
		}
		if ((event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && card.link() instanceof TrailCard.Said said) {
			follow.accept(said);
			return true;
		}
		return false;
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		CardFace face = CardFace.of(card);
		int middle = RING_X + RING / 2;
		if (!last) {
			gc.setForeground(Tokens.color(Token.LINE));
			gc.drawLine(middle, RING_Y + RING, middle, getSize().y);
		}
		gc.setForeground(Tokens.color(face.color()));
		gc.drawOval(RING_X, RING_Y, RING, RING);
		Icons.draw(gc, face.icon(), RING_X + (RING - Metrics.ICON_ROW + 1) / 2, RING_Y + (RING - Metrics.ICON_ROW + 1) / 2, Metrics.ICON_ROW, face.color());
	}
}
