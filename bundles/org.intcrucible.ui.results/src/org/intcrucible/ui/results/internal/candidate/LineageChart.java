package org.intcrucible.ui.results.internal.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.intcrucible.model.Candidate;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** What a candidate was derived from, and what was derived from it; a click or Enter on one chooses it. */
final class LineageChart extends Canvas {

	private static final int HEIGHT = 34;
	private static final int GAP = 6;
	private static final int BETWEEN = 16;

	private final Texts texts = Texts.of(LineageChart.class);
	private final Consumer<Candidate> choose;
	private final List<Node> nodes = new ArrayList<>();
	private List<List<Candidate>> columns = List.of();
	private int own;
	private int focus = -1;

	private record Node(Candidate candidate, int column, Rectangle area) {
	}

	LineageChart(Composite parent, Consumer<Candidate> choose) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.choose = choose;
		WidgetIds.set(this, "candidate.lineage");
		Accessibility.role(this, ACC.ROLE_LIST);
		Accessibility.name(this, texts.get("lineage"));
		Rows.blend(this);
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.MouseDown, this::pressed);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS
				&& event.detail != SWT.TRAVERSE_RETURN);
	}

	void show(CandidateSheet sheet, List<Candidate> children) {
		columns = new ArrayList<>();
		for (List<Candidate> before : List.of(sheet.before(), sheet.parents())) {
			if (!before.isEmpty()) {
				columns.add(before);
			}
		}
		own = columns.size();
		columns.add(List.of(sheet.candidate()));
		if (!children.isEmpty()) {
			columns.add(children);
		}
		focus = -1;
		redraw();
		requestLayout();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int most = columns.stream().mapToInt(List::size).max().orElse(0);
		return new Point(width == SWT.DEFAULT ? 300 : width, most * (Metrics.height(HEIGHT) + GAP));
	}

	private void place(Rectangle all) {
		nodes.clear();
		int box = Metrics.height(HEIGHT);
		int width = Math.min(110, (all.width + BETWEEN) / Math.max(1, columns.size()) - BETWEEN);
		for (int column = 0; column < columns.size(); column++) {
			List<Candidate> kin = columns.get(column);
			int top = (all.height - kin.size() * (box + GAP) + GAP) / 2;
			for (int i = 0; i < kin.size(); i++) {
				nodes.add(new Node(kin.get(i), column, new Rectangle(column * (width + BETWEEN), top + i * (box + GAP), width, box)));
			}
		}
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getBackground());
		gc.fillRectangle(all);
		place(all);
		gc.setForeground(Tokens.color(Token.AXIS));
		for (Node node : nodes) {
			nodes.stream().filter(child -> child.column() == node.column() + 1 && child.candidate().parents().contains(node.candidate().id()))
					.forEach(child -> curve(gc, node.area(), child.area()));
		}
		for (int i = 0; i < nodes.size(); i++) {
			node(gc, nodes.get(i), i == focus && isFocusControl());
		}
	}

	private static void curve(GC gc, Rectangle from, Rectangle to) {
		Path path = new Path(gc.getDevice());
		float x1 = from.x + from.width;
		float y1 = from.y + from.height / 2f;
		float y2 = to.y + to.height / 2f;
		float middle = (x1 + to.x) / 2;
		path.moveTo(x1, y1);
		path.cubicTo(middle, y1, middle, y2, to.x, y2);
		gc.drawPath(path);
		path.dispose();
	}

	private void node(GC gc, Node node, boolean focused) {
		Rectangle area = node.area();
		boolean self = node.column() == own;
		Paint.fillRound(gc, area, Metrics.BUTTON_RADIUS, self ? Token.ACCENT_TINT : Token.SUNKEN);
		Paint.border(gc, area, Metrics.BUTTON_RADIUS, focused ? 2 : 1, self || focused ? Token.ACCENT : Token.LINE);
		StatusMark.of(node.candidate().status()).draw(gc, area.x + 6, area.y + (area.height / 2 - StatusMark.SIZE) / 2 + 1);
		int x = area.x + StatusMark.SIZE + 11;
		int half = area.height / 2;
		Paint.text(gc, Numbers.candidate(node.candidate().ordinal()), x, area.y + 1, half, self ? FontStyle.STRONG : FontStyle.BODY, Token.TEXT);
		Paint.text(gc, texts.get("lineage.i", Numbers.score(node.candidate().scores().intelligence())), x, area.y + half - 1, half, FontStyle.CAPTION,
				Token.TEXT_2);
	}

	private void pressed(Event event) {
		setFocus();
		nodes.stream().filter(node -> node.area().contains(event.x, event.y) && node.column() != own).findFirst()
				.ifPresent(node -> choose.accept(node.candidate()));
	}

	private void key(Event event) {
		if (nodes.isEmpty()) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> focus = Math.min(nodes.size() - 1, focus + 1);
			case SWT.ARROW_LEFT, SWT.ARROW_UP -> focus = Math.max(0, focus - 1);
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (focus >= 0) {
					choose.accept(nodes.get(focus).candidate());
				}
				return;
			}
			default -> {
				return;
			}
		}
		Candidate candidate = nodes.get(focus).candidate();
		Accessibility.value(this, Numbers.candidate(candidate.ordinal()) + ", " + StatusMark.of(candidate.status()).word() + ", "
				+ texts.get("lineage.i", Numbers.score(candidate.scores().intelligence())));
		redraw();
	}
}
