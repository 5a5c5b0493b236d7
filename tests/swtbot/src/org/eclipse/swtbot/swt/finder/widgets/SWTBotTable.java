package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.TableCollection;
import org.eclipse.swtbot.swt.finder.utils.TableRow;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.hamcrest.SelfDescribing;

/** A table of the toolkit's own. */
public class SWTBotTable extends AbstractSWTBot<Table> {

	public SWTBotTable(Table table) throws WidgetNotFoundException {
		this(table, null);
	}

	public SWTBotTable(Table table, SelfDescribing description) throws WidgetNotFoundException {
		super(table, description);
	}

	public int rowCount() {
		return ask(() -> widget.getItemCount());
	}

	public int columnCount() {
		return ask(() -> widget.getColumnCount());
	}

	/** @return in the order in which they are shown */
	public List<String> columns() {
		return ask(() -> Arrays.stream(widget.getColumnOrder()).mapToObj(index -> widget.getColumn(index).getText()).toList());
	}

	public int indexOfColumn(String column) {
		return columns().indexOf(column);
	}

	/** @throws IllegalArgumentException if there is no such cell */
	public String cell(int row, int column) {
		assertIsLegalCell(row, column);
		return ask(() -> widget.getItem(row).getText(column));
	}

	public String cell(int row, String columnName) {
		if (!columns().contains(columnName)) {
			throw new IllegalArgumentException("The column `" + columnName + "' is not found.");
		}
		return cell(row, indexOfColumn(columnName));
	}

	public int selectionCount() {
		return ask(() -> widget.getSelectionCount());
	}

	public TableCollection selection() {
		return ask(() -> {
			TableCollection selection = new TableCollection();
			for (TableItem item : widget.getSelection()) {
				TableRow row = new TableRow();
				IntStream.range(0, widget.getColumnCount()).mapToObj(item::getText).forEach(row::add);
				selection.add(row);
			}
			return selection;
		});
	}

	/** @return -1 if no row has this as the text of its first column */
	public int indexOf(String item) {
		return indexOf(item, 0);
	}

	public int indexOf(String item, int column) {
		return ask(() -> IntStream.range(0, widget.getItemCount()).filter(row -> widget.getItem(row).getText(column).equals(item)).findFirst()
				.orElse(-1));
	}

	public int indexOf(String item, String column) {
		return indexOf(item, indexOfColumn(column));
	}

	public boolean containsItem(String item) {
		return indexOf(item) != -1;
	}

	/** In place of what was selected before. */
	public void select(String... items) {
		select(Arrays.stream(items).mapToInt(item -> {
			int row = indexOf(item);
			if (row < 0) {
				throw new IllegalArgumentException("Could not find item:" + item + " in table");
			}
			return row;
		}).toArray());
	}

	public void select(int... indices) {
		setFocus();
		if (indices.length > 1 && !hasStyle(widget, SWT.MULTI)) {
			throw new IllegalArgumentException("Table does not support multi selection.");
		}
		for (int index : indices) {
			if (index >= rowCount()) {
				throw new IllegalArgumentException("The row number: " + index + " does not exist in the table");
			}
		}
		if (indices.length == 0) {
			unselect();
		}
		for (int at = 0; at < indices.length; at++) {
			int index = indices[at];
			boolean first = at == 0;
			syncExec(() -> {
				if (first) {
					widget.setSelection(index);
				} else {
					widget.select(index);
				}
			});
			notifySelect(ask(() -> widget.getItem(index)), first ? SWT.NONE : SWT.MOD1);
		}
	}

	public void unselect() {
		setFocus();
		for (TableItem item : ask(() -> widget.getSelection())) {
			syncExec(() -> widget.deselect(widget.indexOf(item)));
			notifySelect(item, SWT.MOD1);
		}
	}

	private void notifySelect(TableItem item, int stateMask) {
		enter();
		notify(SWT.MouseDown, createMouseEvent(0, 0, 1, stateMask, 1));
		Event event = createSelectionEvent(stateMask | SWT.BUTTON1);
		event.item = item;
		notify(SWT.Selection, event);
		notify(SWT.MouseUp, createMouseEvent(0, 0, 1, stateMask | SWT.BUTTON1, 1));
		leave();
	}

	/** Selects the row first. */
	public void click(int row, int column) {
		assertIsLegalCell(row, column);
		select(row);
		Rectangle bounds = ask(() -> widget.getItem(row).getBounds(column));
		clickXY(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	public void doubleClick(int row, int column) {
		assertIsLegalCell(row, column);
		setFocus();
		syncExec(() -> widget.setSelection(row));
		Rectangle bounds = ask(() -> widget.getItem(row).getBounds(column));
		doubleClickXY(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	private void assertIsLegalCell(int row, int column) {
		if (row >= rowCount() || column >= Math.max(1, columnCount())) {
			throw new IllegalArgumentException("There is no cell (" + row + ", " + column + ") in the table of " + rowCount() + " rows and "
					+ columnCount() + " columns.");
		}
	}

	/** Waits for it. */
	public SWTBotTableItem getTableItem(String itemText) throws WidgetNotFoundException {
		await(itemText, () -> containsItem(itemText));
		return ask(() -> new SWTBotTableItem(widget.getItem(indexOf(itemText))));
	}

	public SWTBotTableItem getTableItem(int row) throws WidgetNotFoundException {
		await("of row " + row, () -> row < rowCount());
		return ask(() -> new SWTBotTableItem(widget.getItem(row)));
	}

	private void await(String item, BooleanSupplier present) {
		try {
			new SWTBot().waitUntil(new DefaultCondition() {
				@Override
				public boolean test() {
					return present.getAsBoolean();
				}

				@Override
				public String getFailureMessage() {
					return "Could not find table item " + item;
				}
			});
		} catch (TimeoutException late) {
			throw new WidgetNotFoundException("Timed out waiting for table item " + item, late);
		}
	}
}
