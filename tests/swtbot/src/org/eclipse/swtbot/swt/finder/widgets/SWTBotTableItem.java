package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A row of a table. */
public class SWTBotTableItem extends AbstractSWTBot<TableItem> {

	private final Table table;

	public SWTBotTableItem(TableItem tableItem) throws WidgetNotFoundException {
		this(tableItem, null);
	}

	public SWTBotTableItem(TableItem tableItem, SelfDescribing description) throws WidgetNotFoundException {
		super(tableItem, description);
		table = ask(tableItem::getParent);
	}

	/** In place of what was selected before. */
	public SWTBotTableItem select() {
		waitForEnabled();
		syncExec(() -> {
			table.setFocus();
			table.setSelection(widget);
		});
		notify(SWT.Selection, createEvent(), table);
		return this;
	}

	/** In the middle; it does not select. */
	@Override
	public SWTBotTableItem click() {
		waitForEnabled();
		Rectangle bounds = ask(() -> widget.getBounds());
		int x = bounds.x + bounds.width / 2;
		int y = bounds.y + bounds.height / 2;
		notify(SWT.MouseDown, createMouseEvent(x, y, 1, SWT.NONE, 1), table);
		notify(SWT.Selection, createEvent(), table);
		notify(SWT.MouseUp, createMouseEvent(x, y, 1, SWT.BUTTON1, 1), table);
		return this;
	}

	public String getText(int index) {
		return ask(() -> widget.getText(index));
	}

	@Override
	protected Event createEvent() {
		Event event = super.createEvent();
		event.widget = table;
		event.item = widget;
		return event;
	}

	@Override
	public SWTBotRootMenu contextMenu() throws WidgetNotFoundException {
		select();
		return contextMenu(table);
	}

	public boolean isChecked() {
		assertIsCheck();
		return ask(() -> widget.getChecked());
	}

	public void check() {
		setChecked(true);
	}

	public void uncheck() {
		setChecked(false);
	}

	public void toggleCheck() {
		setChecked(!isChecked());
	}

	private void setChecked(boolean checked) {
		waitForEnabled();
		assertIsCheck();
		Event event = createEvent();
		event.detail = SWT.CHECK;
		syncExec(() -> {
			widget.setChecked(checked);
			table.notifyListeners(SWT.Selection, event);
		});
	}

	private void assertIsCheck() {
		if (!hasStyle(table, SWT.CHECK)) {
			throw new IllegalArgumentException("The table does not have the style SWT.CHECK");
		}
	}

	@Override
	public boolean isEnabled() {
		return ask(() -> table.isEnabled());
	}
}
