package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * A frame with a coloured rail: a head with icon, title, badges and a time, and a body. The body has a {@link GridLayout} of
 * one column; whoever fills it may set another.
 */
public final class Card extends Composite {

	private static final int MARGIN = 12;
	private static final int ABOVE = 7;
	private static final int BETWEEN = 7;
	private static final int CORNER = 2;

	private final Composite body;
	private CardHead head;
	private CardLook look;

	/** A card without a head, only a rail: see {@link #head}. */
	public Card(Composite parent, String id, CardLook look) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_CLIENT_AREA);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		// What stands in it is a rectangle and must not cover the round corners.
		layout.marginHeight = CORNER;
		layout.marginLeft = Metrics.RAIL + 1;
		layout.marginRight = CORNER;
		layout.verticalSpacing = 1;
		setLayout(layout);
		body = new Composite(this, SWT.NONE);
		GridLayout inner = new GridLayout();
		inner.marginWidth = MARGIN;
		inner.marginHeight = ABOVE;
		inner.marginBottom = 1;
		inner.verticalSpacing = BETWEEN;
		body.setLayout(inner);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Tokens.apply(body, Token.SURFACE, Token.TEXT);
		Rows.blend(this);
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	/** Gives it a head, or another text in it. */
	public CardHead head(Icon icon, String title, String time) {
		if (head == null) {
			head = new CardHead(this, WidgetIds.of(this) + ".head");
			head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			head.moveAbove(body);
		}
		head.show(icon, title, time);
		Accessibility.name(this, time.isEmpty() ? title : title + ", " + time);
		return head;
	}

	/** Shows that it is about something else now. */
	public void setLook(CardLook newLook) {
		look = newLook;
		if (head != null) {
			head.restyle();
		}
		redraw(0, 0, getSize().x, getSize().y, true);
	}

	public CardLook look() {
		return look;
	}

	/** What it says; its children belong to whoever fills it. */
	public Composite body() {
		return body;
	}

	/** A row of buttons at the end of the body. */
	public Composite buttons() {
		return Rows.buttons(body);
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		Paint.fillRound(gc, all, Metrics.CARD_RADIUS, Token.SURFACE);
		if (head != null) {
			int height = head.getBounds().y + head.getSize().y;
			fill(gc, RoundPath.top(gc.getDevice(), all, Metrics.CARD_RADIUS, height), look.head());
			Paint.fill(gc, new Rectangle(0, height, all.width, 1), look.head() == Token.SURFACE ? Token.LINE : look.border());
		}
		Paint.border(gc, all, Metrics.CARD_RADIUS, 1, look.border());
		fill(gc, RoundPath.left(gc.getDevice(), all, Metrics.CARD_RADIUS, Metrics.RAIL), look.rail());
	}

	/** Fills a part of the card. To clip it would forget what a transcript shows of the card, and draw over the rest of the window. */
	private static void fill(GC gc, Path part, Token token) {
		gc.setBackground(Tokens.color(token));
		gc.fillPath(part);
		part.dispose();
	}
}
