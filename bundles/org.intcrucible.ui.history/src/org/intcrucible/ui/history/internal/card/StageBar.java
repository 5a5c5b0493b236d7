package org.intcrucible.ui.history.internal.card;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.history.internal.trail.TrailCard.StageTime;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.WidgetIds;

/** Stages as shares of the time that all of them took; the longest one stands out. */
final class StageBar extends Canvas {

	private static final int HEIGHT = 9;
	private static final int GAP = 2;
	/** So wide is also what took no time. */
	private static final int LEAST = 4;
	private static final int WIDEST = 4_000;

	private final List<StageTime> stages;

	StageBar(Composite parent, String id, List<StageTime> stages) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.stages = List.copyOf(stages);
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_GRAPHIC);
		Accessibility.name(this, stages.stream().map(StageTime::name).collect(Collectors.joining(", ")));
		Rows.blend(this);
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? stages.size() * (LEAST + GAP) : Math.min(width, WIDEST), HEIGHT);
	}

	private void draw(GC gc) {
		double all = stages.stream().mapToDouble(StageTime::seconds).sum();
		double longest = stages.stream().mapToDouble(StageTime::seconds).max().orElse(0);
		int room = getClientArea().width - stages.size() * (LEAST + GAP);
		int x = 0;
		for (StageTime stage : stages) {
			int width = LEAST + (all > 0 ? (int) Math.max(0, room * stage.seconds() / all) : 0);
			Paint.fillRound(gc, new Rectangle(x, 0, width, HEIGHT), 2, stage.seconds() == longest ? Token.SERIES_1 : Token.SERIES_6);
			x += width + GAP;
		}
	}
}
