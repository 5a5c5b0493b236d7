package org.intcrucible.ui.widget;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The stages of a run as arrows, each with a note beneath. */
public final class PipelineBar extends Canvas {

	private static final int ARROW = 24;
	private static final int NOTE = 18;
	private static final int TEXT_LEFT = 12;
	/** Behind a notch a text begins later. */
	private static final int NOTCH = 8;
	private static final int ICON_BEFORE = 3;
	private static final int ICON_GAP = 6;

	private List<PipelineStep> steps = List.of();

	public PipelineBar(Composite parent, String id) {
		super(parent, SWT.DOUBLE_BUFFERED);
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_PROGRESSBAR);
		addListener(SWT.Paint, event -> draw(event.gc));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		// Who listens to keys is a stop of the Tab key: here the stages are read out.
		addListener(SWT.KeyDown, event -> Accessibility.value(this, words()));
		addListener(SWT.Traverse, event -> event.doit = true);
	}

	/** Shows the stages, in order. */
	public void show(List<PipelineStep> newSteps) {
		if (!newSteps.equals(steps)) {
			steps = List.copyOf(newSteps);
			Accessibility.value(this, words());
			redraw();
		}
	}

	private String words() {
		Texts texts = Texts.of(PipelineBar.class);
		List<String> said = new ArrayList<>();
		for (PipelineStep step : steps) {
			said.add(switch (step.state()) {
				case WAITING -> texts.get("stage.waiting", step.name());
				case ACTIVE -> texts.get("stage.active", step.name(), Numbers.share(step.share()));
				case DONE -> texts.get("stage.done", step.name());
				case FAILED -> texts.get("stage.failed", step.name());
			});
		}
		return String.join(", ", said);
	}

	private boolean hasNotes() {
		return steps.stream().anyMatch(step -> !step.note().isEmpty());
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int arrow = Metrics.height(ARROW);
		return new Point(width == SWT.DEFAULT ? 600 : width, arrow + 1 + (hasNotes() ? Metrics.height(NOTE) : 0));
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(getClientArea());
		if (steps.isEmpty()) {
			return;
		}
		PipelineLayout layout = new PipelineLayout(getSize().x, steps.size());
		for (int i = 0; i < steps.size(); i++) {
			arrow(gc, layout, i, steps.get(i));
		}
		if (isFocusControl()) {
			Paint.border(gc, getClientArea(), Metrics.FIELD_RADIUS, 1, Token.ACCENT);
		}
	}

	private void arrow(GC gc, PipelineLayout layout, int index, PipelineStep step) {
		int height = Metrics.height(ARROW) + 1;
		int[] outline = layout.outline(index, 0, height);
		Tint tint = switch (step.state()) {
			case WAITING -> Tint.NEUTRAL;
			case ACTIVE -> Tint.ACCENT;
			case DONE -> Tint.OK;
			case FAILED -> Tint.BLOCKER;
		};
		gc.setBackground(Tokens.color(tint.fill()));
		gc.fillPolygon(outline);
		int textLeft = layout.left(index) + (index == 0 ? TEXT_LEFT : TEXT_LEFT + NOTCH);
		if (step.state() == PipelineStep.State.ACTIVE) {
			active(gc, layout, index, step, outline, textLeft);
		} else {
			int x = icon(gc, step, textLeft, height);
			Token ink = step.state() == PipelineStep.State.WAITING ? Token.TEXT_3 : tint.text();
			Paint.text(gc, step.name(), x, 0, height, FontStyle.BODY, ink);
		}
		gc.setForeground(Tokens.color(tint.border()));
		gc.drawPolygon(outline);
		gc.setFont(Fonts.font(FontStyle.CAPTION));
		String note = Paint.shortened(gc, step.note(), layout.right(index) - textLeft);
		Paint.text(gc, note, textLeft, height, Metrics.height(NOTE), FontStyle.CAPTION, Token.TEXT_3);
	}

	private static int icon(GC gc, PipelineStep step, int x, int height) {
		if (step.state() == PipelineStep.State.WAITING) {
			return x;
		}
		boolean done = step.state() == PipelineStep.State.DONE;
		Icons.draw(gc, done ? Icon.TICK : Icon.OCTAGON_CROSS, x - ICON_BEFORE, (height - Metrics.ICON_BADGE) / 2, Metrics.ICON_BADGE,
				done ? Token.OK : Token.BLOCKER);
		return x - ICON_BEFORE + Metrics.ICON_BADGE + ICON_GAP;
	}

	/** The name is drawn twice, each time in the colour that can be read on its half. */
	private static void active(GC gc, PipelineLayout layout, int index, PipelineStep step, int[] outline, int textLeft) {
		int height = Metrics.height(ARROW) + 1;
		int end = layout.filled(index, step.share());
		Rectangle left = new Rectangle(layout.left(index), 0, end - layout.left(index), height);
		Rectangle right = new Rectangle(end, 0, layout.right(index) - end, height);
		gc.setClipping(right);
		Paint.text(gc, step.name(), textLeft, 0, height, FontStyle.STRONG, Token.ACCENT);
		gc.setClipping(left);
		gc.setBackground(Tokens.color(Token.RUN));
		gc.fillPolygon(outline);
		Paint.text(gc, step.name(), textLeft, 0, height, FontStyle.STRONG, Token.ON_RUN);
		gc.setClipping((Rectangle) null);
	}
}
