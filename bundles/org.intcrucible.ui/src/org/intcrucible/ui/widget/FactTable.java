package org.intcrucible.ui.widget;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Names and values in a sunken frame. */
final class FactTable extends Canvas {

	private static final int ROW = 20;
	private static final int TOP = 7;
	private static final int LEFT = 13;
	private static final int VALUES = 109;

	private final List<FactDialog.Fact> facts;

	FactTable(Composite parent, String id, List<FactDialog.Fact> facts) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.facts = List.copyOf(facts);
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_LABEL);
		Accessibility.name(this, facts.stream().map(fact -> fact.name() + " " + fact.value()).collect(Collectors.joining("; ")));
		Rows.blend(this);
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? 300 : width, facts.size() * Metrics.height(ROW) + 2 * TOP);
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		Paint.panel(gc, all, Metrics.FIELD_RADIUS, Token.SUNKEN, Token.LINE);
		int row = Metrics.height(ROW);
		for (int i = 0; i < facts.size(); i++) {
			int y = TOP + i * row;
			Paint.text(gc, facts.get(i).name(), LEFT, y, row, FontStyle.BODY, Token.TEXT_3);
			gc.setFont(Fonts.font(FontStyle.BODY));
			String value = Paint.shortened(gc, facts.get(i).value(), all.width - VALUES - LEFT);
			Paint.text(gc, value, VALUES, y, row, FontStyle.BODY, Token.TEXT);
		}
	}
}
