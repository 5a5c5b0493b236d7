package org.intcrucible.ui.internal.shell;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.Icons;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** What was found, in a list below its field, which keeps the focus. */
final class FoundList {

	private static final int ROWS = 12;

	private final Control field;
	private final Runnable opened;
	private final Texts texts = Texts.of(FoundList.class);
	private Shell shell;
	private Table table;

	/** @param opened something was chosen */
	FoundList(Control field, Runnable opened) {
		this.field = field;
		this.opened = opened;
		field.addDisposeListener(event -> close());
	}

	void show(List<Found> found) {
		open();
		table.removeAll();
		for (Found one : found) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(one.kind() + ": " + one.name());
			item.setImage(Icons.image(one.icon(), Metrics.ICON_ROW));
			item.setData(one);
		}
		if (found.isEmpty()) {
			new TableItem(table, SWT.NONE).setText(texts.get("find.none"));
		} else {
			table.setSelection(0);
		}
		Point below = field.toDisplay(0, field.getSize().y + 2);
		int rows = Math.clamp(found.size(), 1, ROWS);
		shell.setBounds(below.x, below.y, field.getSize().x, rows * table.getItemHeight() + 4);
		shell.setVisible(true);
	}

	private void open() {
		if (shell != null && !shell.isDisposed()) {
			return;
		}
		shell = new Shell(field.getShell(), SWT.ON_TOP | SWT.NO_TRIM | SWT.NO_FOCUS);
		WidgetIds.set(shell, "find.list");
		Tokens.apply(shell, Token.SURFACE, Token.TEXT);
		shell.setLayout(new FillLayout());
		table = new Table(shell, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER | SWT.FULL_SELECTION);
		WidgetIds.set(table, "find.list.table");
		Accessibility.name(table, texts.get("find.results"));
		Tokens.apply(table, Token.SURFACE, Token.TEXT);
		table.addListener(SWT.MouseDown, this::pressed);
	}

	private void pressed(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		if (item != null) {
			table.setSelection(item);
			openChosen();
		}
	}

	/** @param by 1 for the next one, -1 for the one before */
	void step(int by) {
		if (isOpen() && table.getItemCount() > 0) {
			table.setSelection(Math.clamp((long) table.getSelectionIndex() + by, 0, table.getItemCount() - 1));
			table.showSelection();
		}
	}

	void openChosen() {
		if (isOpen() && table.getSelectionCount() > 0 && table.getSelection()[0].getData() instanceof Found found) {
			close();
			opened.run();
			found.open().run();
		}
	}

	void close() {
		if (isOpen()) {
			shell.dispose();
		}
	}

	private boolean isOpen() {
		return shell != null && !shell.isDisposed();
	}
}
