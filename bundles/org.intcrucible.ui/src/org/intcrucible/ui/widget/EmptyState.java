package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** What is seen where nothing is yet: what belongs here, and one way to get it. To be shown by a StackLayout. */
public final class EmptyState extends Composite {

	private static final int WIDEST = 360;

	private final Canvas drawing;
	private final RichLine name;
	private final RichLine sentence;
	private final PushButton button;
	private Icon icon = Icon.INFO;
	private Runnable action = () -> {
	};

	/** @param id the button has it with {@code .button} */
	public EmptyState(Composite parent, String id) {
		super(parent, SWT.NONE);
		WidgetIds.set(this, id);
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout();
		layout.verticalSpacing = Metrics.GRID + 1;
		setLayout(layout);
		drawing = new Canvas(this, SWT.DOUBLE_BUFFERED);
		Rows.blend(drawing);
		// It only adorns what the words beneath say.
		Accessibility.name(drawing, "");
		drawing.addListener(SWT.Paint, event -> draw(event.gc));
		GridData above = new GridData(SWT.CENTER, SWT.BOTTOM, true, true);
		above.widthHint = Metrics.ICON_EMPTY;
		above.heightHint = Metrics.ICON_EMPTY + Metrics.GRID;
		drawing.setLayoutData(above);
		name = line(id + ".name");
		sentence = line(id + ".sentence");
		button = new PushButton(this, id + ".button", "");
		GridData below = new GridData(SWT.CENTER, SWT.TOP, true, true);
		below.verticalIndent = 13;
		button.setLayoutData(below);
		button.onPress(() -> action.run());
	}

	/** Shows what is missing; without a button where its text is empty. */
	public void show(Icon newIcon, String newName, String newSentence, String buttonText, Runnable newAction) {
		icon = newIcon;
		name.show("**" + Markdown.plain(newName) + "**");
		sentence.show(newSentence, FontStyle.BODY, Token.TEXT_2);
		button.setText(buttonText);
		button.setVisible(!buttonText.isEmpty());
		action = newAction;
		drawing.redraw();
		requestLayout();
	}

	public PushButton button() {
		return button;
	}

	private RichLine line(String id) {
		RichLine line = new RichLine(this, id, SWT.CENTER);
		GridData data = new GridData(SWT.CENTER, SWT.TOP, true, false);
		data.widthHint = WIDEST;
		line.setLayoutData(data);
		return line;
	}

	@Override
	public boolean setFocus() {
		return !button.isDisposed() && button.isVisible() && button.setFocus();
	}

	private void draw(GC gc) {
		Icons.draw(gc, icon, 0, 0, Metrics.ICON_EMPTY, Token.STRONG_LINE);
	}
}
