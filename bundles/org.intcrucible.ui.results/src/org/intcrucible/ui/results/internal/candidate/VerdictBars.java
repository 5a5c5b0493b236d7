package org.intcrucible.ui.results.internal.candidate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.WidgetIds;

/** Goals and constraints of a candidate, a bar for each; the tooltip says more. */
final class VerdictBars extends Canvas {

	private static final int ROW = 22;
	private static final int BAR = 6;
	private static final int GAP = 10;
	private static final int SCORE = 30;

	private final Texts texts = Texts.of(VerdictBars.class);
	private List<Verdicts.Line> lines = List.of();

	VerdictBars(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		WidgetIds.set(this, "candidate.verdicts");
		Accessibility.role(this, ACC.ROLE_LABEL);
		Accessibility.name(this, texts.get("verdicts"));
		Rows.blend(this);
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.MouseMove, event -> {
			int at = event.y / row();
			String tip = at >= 0 && at < lines.size() ? lines.get(at).remark() : null;
			if (!Objects.equals(tip, getToolTipText())) {
				setToolTipText(tip);
			}
		});
	}

	void show(List<Verdicts.Line> newLines) {
		lines = List.copyOf(newLines);
		Accessibility.name(this, texts.get("verdicts") + ": " + lines.stream().map(this::words).collect(Collectors.joining("; ")));
		redraw();
		requestLayout();
	}

	private String words(Verdicts.Line line) {
		return line.name() + ", " + weight(line) + ", " + Numbers.decimals(line.score(), 2) + (line.met().equals(Numbers.NONE) ? "" : ", " + line.met());
	}

	private String weight(Verdicts.Line line) {
		return line.strict() ? texts.get("hard") : String.valueOf(line.weight());
	}

	private static int row() {
		return Metrics.height(ROW);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 300 : width, lines.size() * row());
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getBackground());
		gc.fillRectangle(all);
		int name = (int) (all.width * 0.24);
		int met = widest(gc, FontStyle.CAPTION, true);
		int worst = widest(gc, FontStyle.BODY, false);
		int score = all.width - met - worst - 2 * GAP - SCORE;
		int bar = name + 34 + GAP;
		for (int i = 0; i < lines.size(); i++) {
			Verdicts.Line line = lines.get(i);
			int y = i * row();
			gc.setFont(Fonts.font(FontStyle.BODY));
			Paint.text(gc, Paint.shortened(gc, line.name(), name), 0, y, row(), FontStyle.BODY, Token.TEXT);
			right(gc, weight(line), name + 34, y, FontStyle.CAPTION, Token.TEXT_3);
			bar(gc, new Rectangle(bar, y + (row() - BAR) / 2, Math.max(8, score - bar - GAP), BAR), line);
			right(gc, Numbers.decimals(line.score(), 2), score + SCORE, y, FontStyle.BODY, Token.TEXT);
			right(gc, line.worst(), all.width - met - GAP, y, FontStyle.CAPTION, Token.TEXT_2);
			right(gc, line.met(), all.width, y, FontStyle.CAPTION, line.missed() ? Token.WARNING : Token.TEXT_3);
		}
	}

	private int widest(GC gc, FontStyle font, boolean met) {
		return lines.stream().mapToInt(line -> Paint.extent(gc, met ? line.met() : line.worst(), font).x).max().orElse(0);
	}

	private static void right(GC gc, String text, int right, int y, FontStyle font, Token color) {
		Paint.text(gc, text, right - Paint.extent(gc, text, font).x, y, row(), font, color);
	}

	private static void bar(GC gc, Rectangle track, Verdicts.Line line) {
		Paint.fillRound(gc, track, BAR / 2, Token.GRID);
		if (line.score() > 0) {
			int width = (int) Math.max(BAR, Math.round(track.width * Math.min(1, line.score())));
			Paint.fillRound(gc, new Rectangle(track.x, track.y, width, track.height), BAR / 2, line.missed() ? Token.WARNING : Token.SERIES_1);
		}
	}
}
