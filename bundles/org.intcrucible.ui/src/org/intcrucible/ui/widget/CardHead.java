package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The head of a {@link Card}: icon, bold title, badges that stand behind it, a note, and a time at the right. */
public final class CardHead extends Composite {

	private static final int LEFT = 10;
	private static final int ICON_GAP = 8;
	private static final int BADGE_GAP = 9;
	private static final int RIGHT = 9;

	private final Card card;
	private Icon icon = Icon.INFO;
	private String title = "";
	private String note = "";
	private String time = "";

	CardHead(Card card, String id) {
		super(card, SWT.DOUBLE_BUFFERED);
		this.card = card;
		WidgetIds.set(this, id);
		restyle();
		Tokens.onChange(this, this::restyle);
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.Resize, event -> place());
	}

	void show(Icon newIcon, String newTitle, String newTime) {
		icon = newIcon;
		title = newTitle;
		time = newTime;
		place();
		redraw();
	}

	/** Puts a badge behind the title and those that are there already. */
	public Badge badge(String id) {
		Badge badge = new Badge(this, id);
		badge.addListener(SWT.Dispose, event -> redraw());
		return badge;
	}

	/** Says something behind the badges, in quiet letters. */
	public void setNote(String newNote) {
		note = newNote;
		redraw();
	}

	void restyle() {
		setBackground(Tokens.color(card.look().head()));
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		int words = Paint.extent(gc, note, FontStyle.BODY).x + BADGE_GAP + Paint.extent(gc, time, FontStyle.CAPTION).x;
		int needed = badges(gc) + words + RIGHT;
		gc.dispose();
		return new Point(width == SWT.DEFAULT ? needed : width, Metrics.height(Metrics.CARD_HEAD) - 2);
	}

	@Override
	public void layout(boolean changed, boolean all) {
		place();
	}

	private void place() {
		GC gc = new GC(this);
		int x = titleEnd(gc);
		gc.dispose();
		for (Control badge : getChildren()) {
			Point size = badge.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			badge.setBounds(x, (getSize().y - size.y) / 2, size.x, size.y);
			x += size.x + BADGE_GAP;
		}
	}

	private int titleEnd(GC gc) {
		return LEFT + Metrics.ICON_ROW + ICON_GAP + Paint.extent(gc, title, FontStyle.STRONG).x + BADGE_GAP;
	}

	private int badges(GC gc) {
		int x = titleEnd(gc);
		for (Control badge : getChildren()) {
			x += badge.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + BADGE_GAP;
		}
		return x;
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		gc.setBackground(getBackground());
		gc.fillRectangle(getClientArea());
		int height = getSize().y;
		Icons.draw(gc, icon, LEFT, (height - Metrics.ICON_ROW) / 2, Metrics.ICON_ROW, card.look().icon());
		Paint.text(gc, title, LEFT + Metrics.ICON_ROW + ICON_GAP, 0, height, FontStyle.STRONG, Token.TEXT);
		Paint.text(gc, note, badges(gc), 0, height, FontStyle.BODY, Token.TEXT_2);
		int width = Paint.extent(gc, time, FontStyle.CAPTION).x;
		Paint.text(gc, time, getSize().x - RIGHT - width, 0, height, FontStyle.CAPTION, Token.TEXT_3);
	}
}
