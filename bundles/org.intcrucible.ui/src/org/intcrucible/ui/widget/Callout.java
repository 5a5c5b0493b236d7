package org.intcrucible.ui.widget;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One sentence that the user should see, with the remedy as a link. A change of it is read out at once. */
public final class Callout extends Composite {

	private static final int LEFT = 33;
	private static final int ICON_LEFT = 9;

	private final String id;
	private final RichLine sentence;
	private RichLine more;
	private Tint tint = Tint.ACCENT;
	private Icon icon = Icon.INFO;
	private Consumer<String> follow = target -> {
	};

	/** Links have the id of this and their target behind it. */
	public Callout(Composite parent, String id) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.id = id;
		WidgetIds.set(this, id);
		Accessibility.role(this, ACC.ROLE_ALERT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginLeft = LEFT;
		layout.marginRight = Metrics.GROUP_GAP;
		layout.marginHeight = 7;
		layout.verticalSpacing = 0;
		setLayout(layout);
		Tokens.onChange(this, this::restyle);
		sentence = line(id);
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	/** What stands in the way. */
	public void blocker(String markdown, String second) {
		show(Tint.BLOCKER, Icon.OCTAGON_CROSS, markdown, second);
	}

	/** What to know. */
	public void warning(String markdown, String second) {
		show(Tint.WARNING, Icon.WARNING, markdown, second);
	}

	public void ok(String markdown) {
		show(Tint.OK, Icon.TICK, markdown, "");
	}

	public void info(String markdown) {
		show(Tint.ACCENT, Icon.INFO, markdown, "");
	}

	/**
	 * Shows a sentence.
	 *
	 * @param markdown as {@link RichLine} takes it
	 * @param second   a line beneath, in quieter letters; none if it is empty
	 */
	public void show(Tint newTint, Icon newIcon, String markdown, String second) {
		tint = newTint;
		icon = newIcon;
		restyle();
		sentence.show(markdown);
		showMore(second);
		String words = (sentence.plainText() + " " + (more == null ? "" : more.plainText())).strip();
		if (!words.equals(Accessibility.name(this))) {
			Accessibility.alert(this, words);
		}
		redraw();
		requestLayout();
	}

	private void showMore(String second) {
		if (second.isEmpty() && more != null) {
			more.dispose();
			more = null;
		} else if (!second.isEmpty()) {
			if (more == null) {
				more = line(id);
			}
			more.show(second, FontStyle.BODY, Token.TEXT_2);
		}
	}

	/** Hears of the targets of links that are followed. */
	public void onLink(Consumer<String> action) {
		follow = action;
	}

	private RichLine line(String lineId) {
		RichLine line = new RichLine(this, lineId, SWT.NONE);
		line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		line.onLink(target -> follow.accept(target));
		return line;
	}

	private void restyle() {
		setBackground(Tokens.color(tint.fill()));
		for (Control child : getChildren()) {
			child.setBackground(getBackground());
		}
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		Paint.panel(gc, all, Metrics.CALLOUT_RADIUS, tint.fill(), tint.border());
		int line = sentence.getBounds().y + 8;
		Icons.draw(gc, icon, ICON_LEFT, line - Metrics.ICON_TOOL / 2, Metrics.ICON_TOOL, tint.text());
	}
}
