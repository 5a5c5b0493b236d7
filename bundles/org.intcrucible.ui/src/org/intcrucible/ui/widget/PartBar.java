package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;

/** The bar at the top of a part: what it is about at the left, tools at the right, a line beneath. */
public final class PartBar extends Composite {

	private final Composite left;
	private final Composite right;

	public PartBar(Composite parent, String id) {
		super(parent, SWT.DOUBLE_BUFFERED);
		WidgetIds.set(this, id);
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = Metrics.PART_MARGIN;
		layout.marginHeight = 0;
		layout.marginBottom = 1;
		setLayout(layout);
		left = group(new GridData(SWT.FILL, SWT.CENTER, true, true), Metrics.GROUP_GAP);
		right = group(new GridData(SWT.END, SWT.CENTER, false, true), Metrics.GRID);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.minimumHeight = Metrics.height(Metrics.PART_BAR);
		data.heightHint = Metrics.height(Metrics.PART_BAR);
		setLayoutData(data);
		addListener(SWT.Paint, event -> line(event.gc));
	}

	/** What the part is about. Children stand in a row. */
	public Composite left() {
		return left;
	}

	/** Tools. Children stand in a row. */
	public Composite right() {
		return right;
	}

	private Composite group(GridData data, int gap) {
		Composite group = new Composite(this, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginRight = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		row.spacing = gap;
		row.center = true;
		row.wrap = false;
		group.setLayout(row);
		group.setLayoutData(data);
		Rows.blend(group);
		return group;
	}

	private void line(GC gc) {
		gc.setForeground(Tokens.color(Token.LINE));
		gc.drawLine(0, getSize().y - 1, getSize().x, getSize().y - 1);
	}
}
