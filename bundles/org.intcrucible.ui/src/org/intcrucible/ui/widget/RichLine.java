package org.intcrucible.ui.widget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A sentence with bold, code and links that wraps. Each link is a control of its own, with the id of this one and its target
 * behind it: {@code callout} and {@code use-900} give {@code callout.use-900}. The background is the one that was set.
 */
public final class RichLine extends Canvas {

	private static final int ICON_GAP = 6;
	/** Two links side by side are two things to press. */
	private static final int LINK_GAP = 12;

	private final String id;
	private final boolean centred;
	private final List<Piece> pieces = new ArrayList<>();
	private Consumer<String> follow = target -> {
	};
	private Icon icon;
	private Token color = Token.TEXT;
	private Token ink = Token.TEXT;
	private FontStyle base = FontStyle.BODY;
	private String plain = "";
	private String markdown = "";

	/** A word of the sentence, or a link that stands in it. */
	private record Piece(String word, FontStyle font, int gap, int width, LinkText link) {
	}

	/** @param style {@code SWT.CENTER} or {@code SWT.NONE} */
	public RichLine(Composite parent, String id, int style) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.id = id;
		this.centred = (style & SWT.CENTER) != 0;
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_LABEL);
		Rows.blend(this);
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.Resize, event -> place());
	}

	/** Shows a sentence of {@link Markdown}, as text of the usual kind. */
	public void show(String markdown) {
		show(markdown, FontStyle.BODY, Token.TEXT);
	}

	/** Shows a sentence of {@link Markdown}. */
	public void show(String markdown, FontStyle font, Token text) {
		fill(null, markdown, font, text);
	}

	/** Shows a sentence of {@link Markdown} behind an icon. */
	public void show(Icon before, String markdown, FontStyle font, Token text) {
		fill(before, markdown, font, text);
	}

	/** The same, with an icon in a colour of its own. */
	public void show(Icon before, Token iconColor, String markdown, FontStyle font, Token text) {
		fill(before, markdown, font, text);
		ink = iconColor;
		redraw();
	}

	/** Hears of the targets of links that are followed. */
	public void onLink(Consumer<String> action) {
		follow = action;
	}

	/** The sentence without any look. */
	public String plainText() {
		return plain;
	}

	private void fill(Icon before, String newMarkdown, FontStyle font, Token text) {
		if (icon == before && base == font && color == text && markdown.equals(newMarkdown)) {
			// Whoever stands on a link keeps the focus.
			return;
		}
		markdown = newMarkdown;
		icon = before;
		base = font;
		color = text;
		ink = text;
		for (Control child : getChildren()) {
			child.dispose();
		}
		pieces.clear();
		RichText rich = Markdown.read(markdown);
		plain = rich.plain();
		Accessibility.name(this, plain);
		GC gc = new GC(this);
		cut(gc, rich.inline());
		gc.dispose();
		place();
		redraw();
		requestLayout();
	}

	private void cut(GC gc, List<RichText.Run> runs) {
		boolean spaced = false;
		for (RichText.Run run : runs) {
			if (run.isLink()) {
				LinkText link = new LinkText(this, WidgetIds.below(id, run.target()), run.text(), base);
				link.onPress(() -> follow.accept(run.target()));
				boolean second = !pieces.isEmpty() && pieces.getLast().link() != null;
				int gap = !spaced ? 0 : second ? LINK_GAP : gap(gc);
				pieces.add(new Piece("", base, gap, link.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, link));
				spaced = false;
			} else {
				spaced = words(gc, run, spaced);
			}
		}
	}

	private boolean words(GC gc, RichText.Run run, boolean spacedBefore) {
		boolean spaced = spacedBefore;
		FontStyle font = font(run);
		for (String word : run.text().split("(?<=[ \\n])|(?=[ \\n])")) {
			if (word.isBlank() && !word.contains(Numbers.GAP)) {
				spaced = true;
			} else {
				pieces.add(new Piece(word, font, spaced ? gap(gc) : 0, Paint.extent(gc, word, font).x, null));
				spaced = false;
			}
		}
		return spaced;
	}

	private int gap(GC gc) {
		return Paint.extent(gc, " ", base).x;
	}

	private FontStyle font(RichText.Run run) {
		if (run.code()) {
			return base == FontStyle.CAPTION ? FontStyle.CODE_CAPTION : run.bold() ? FontStyle.CODE_STRONG : FontStyle.CODE;
		}
		if (!run.bold()) {
			return base;
		}
		return base == FontStyle.CAPTION ? FontStyle.CAPTION_STRONG : FontStyle.STRONG;
	}

	private int indent() {
		return icon == null ? 0 : Metrics.ICON_BADGE + ICON_GAP;
	}

	private List<LineFlow.Box> boxes() {
		return pieces.stream().map(piece -> new LineFlow.Box(piece.width(), piece.gap())).toList();
	}

	private int rowHeight() {
		return Math.max(Fonts.metrics(base).getHeight(), base == FontStyle.CAPTION ? 14 : Metrics.LINE);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		int row = rowHeight();
		int room = widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : Math.max(1, widthHint - indent());
		List<LineFlow.Box> boxes = boxes();
		int[] lengths = LineFlow.lengths(boxes, LineFlow.place(boxes, room));
		int widest = Arrays.stream(lengths).max().orElse(0) + indent();
		return new Point(widthHint == SWT.DEFAULT ? widest : widthHint, Math.max(1, lengths.length) * row);
	}

	private List<Point> spots() {
		int row = rowHeight();
		List<LineFlow.Box> boxes = boxes();
		List<LineFlow.Spot> spots = LineFlow.place(boxes, Math.max(1, getSize().x - indent()));
		int[] lengths = LineFlow.lengths(boxes, spots);
		return spots.stream().map(spot -> {
			int shift = centred ? (getSize().x - indent() - lengths[spot.line()]) / 2 : 0;
			return new Point(indent() + Math.max(0, shift) + spot.x(), spot.line() * row);
		}).toList();
	}

	private void place() {
		List<Point> spots = spots();
		int row = rowHeight();
		for (int i = 0; i < pieces.size(); i++) {
			LinkText link = pieces.get(i).link();
			if (link != null) {
				Point size = link.computeSize(SWT.DEFAULT, SWT.DEFAULT);
				int width = Math.min(size.x, Math.max(1, getSize().x - spots.get(i).x));
				link.setBounds(spots.get(i).x, spots.get(i).y + (row - size.y) / 2, width, size.y);
			}
		}
	}

	private static int baseline(FontStyle font) {
		return Fonts.metrics(font).getLeading() + Fonts.metrics(font).getAscent();
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		int row = rowHeight();
		int top = (row - Fonts.metrics(base).getHeight()) / 2;
		List<Point> spots = spots();
		if (icon != null) {
			int x = spots.isEmpty() ? 0 : spots.getFirst().x - indent();
			Icons.draw(gc, icon, x, (row - Metrics.ICON_BADGE) / 2, Metrics.ICON_BADGE, ink);
		}
		gc.setForeground(Tokens.color(color));
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			if (piece.link() == null) {
				gc.setFont(Fonts.font(piece.font()));
				gc.drawText(piece.word(), spots.get(i).x, spots.get(i).y + top + baseline(base) - baseline(piece.font()), SWT.DRAW_TRANSPARENT);
			}
		}
		if (isFocusControl()) {
			Paint.border(gc, getClientArea(), 2, 1, Token.ACCENT);
		}
	}
}
