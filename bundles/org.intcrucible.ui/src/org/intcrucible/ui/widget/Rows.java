package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Rows of small controls, with the gaps of the grid. */
public final class Rows {

	private static final int BUTTON_GAP = 12;

	private Rows() {
	}

	/** A row of buttons, which wraps. */
	public static Composite buttons(Composite parent) {
		return row(parent, BUTTON_GAP);
	}

	/** A row of badges or chips, which wraps. */
	public static Composite chips(Composite parent) {
		return row(parent, Metrics.GROUP_GAP);
	}

	/** A row of tools in the trim of the window, whose ground is not of our colours. */
	public static Composite trim(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = Metrics.GRID;
		layout.center = true;
		row.setLayout(layout);
		return row;
	}

	private static Composite row(Composite parent, int gap) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = gap;
		layout.center = true;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		blend(row);
		return row;
	}

	/** Gives a control the background of what it stands on, now and after every change of theme. */
	public static void blend(Control control) {
		Tokens.onChange(control, () -> match(control));
		// What it stands on may have its colour from a style sheet, which is applied later.
		control.addListener(SWT.Paint, event -> match(control));
	}

	private static void match(Control control) {
		Color ground = control.getParent().getBackground();
		if (!ground.equals(control.getBackground())) {
			control.setBackground(ground);
		}
	}
}
