package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** The row of a {@link FoldRow} that is always seen: what changed, and Undo. */
final class FoldHead extends Composite {

	private final String id;
	private final FoldLine row;
	private QuietButton undo;
	private RichLine gone;

	FoldHead(Composite parent, String id) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.id = id;
		Tokens.apply(this, Token.SUNKEN, Token.TEXT);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 2;
		layout.marginHeight = 1;
		layout.horizontalSpacing = Metrics.GRID;
		layout.marginRight = Metrics.GRID;
		setLayout(layout);
		row = new FoldLine(this, id + ".row");
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		addListener(SWT.Paint, event -> draw(event.gc));
	}

	FoldLine row() {
		return row;
	}

	void show(Difference difference) {
		row.show(difference);
	}

	void offerUndo(Runnable action) {
		if (undo == null) {
			undo = new QuietButton(this, id + ".undo", Icon.UNDO, Texts.of(FoldHead.class).get("fold.undo"));
			undo.setColor(Token.ACCENT);
			undo.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
			undo.onPress(action);
			requestLayout();
		}
	}

	void undone(String words) {
		if (undo != null) {
			undo.dispose();
			undo = null;
		}
		if (gone == null) {
			gone = new RichLine(this, id + ".undone", SWT.NONE);
			GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
			data.horizontalIndent = Metrics.GROUP_GAP;
			gone.setLayoutData(data);
		}
		gone.show(words, FontStyle.CAPTION, Token.TEXT_3);
		requestLayout();
	}

	private void draw(GC gc) {
		Paint.smooth(gc);
		Rectangle all = getClientArea();
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(all);
		Paint.panel(gc, all, Metrics.FIELD_RADIUS, Token.SUNKEN, Token.LINE);
	}
}
