package org.eclipse.swtbot.nebula.nattable.finder.widgets;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PixelCoordinate;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.IntResult;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.StringResult;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRootMenu;
import org.hamcrest.SelfDescribing;

/** A NatTable. Rows and columns count from 0 among those that are shown, headers included. */
public class SWTBotNatTable extends AbstractSWTBot<NatTable> {

	public SWTBotNatTable(NatTable natTable) throws WidgetNotFoundException {
		this(natTable, null);
	}

	public SWTBotNatTable(NatTable natTable, SelfDescribing description) throws WidgetNotFoundException {
		super(natTable, description);
	}

	/** @return how many rows are shown */
	public int rowCount() {
		return UIThreadRunnable.syncExec(display, (IntResult) widget::getRowCount);
	}

	/** @return how many columns are shown */
	public int columnCount() {
		return UIThreadRunnable.syncExec(display, (IntResult) widget::getColumnCount);
	}

	/** @return how many rows there are */
	public int preferredRowCount() {
		return UIThreadRunnable.syncExec(display, (IntResult) widget::getPreferredRowCount);
	}

	/** @return how many columns there are */
	public int preferredColumnCount() {
		return UIThreadRunnable.syncExec(display, (IntResult) widget::getPreferredColumnCount);
	}

	/** @return empty for a cell without a value */
	public String getCellDataValueByPosition(int row, int column) {
		assertIsLegalCell(row, column);
		return UIThreadRunnable.syncExec(display, (StringResult) () -> {
			Object value = widget.getDataValueByPosition(column, row);
			return value == null ? "" : value.toString();
		});
	}

	public String getCellDataValueByPosition(Position position) {
		return getCellDataValueByPosition(position.row, position.column);
	}

	/** @throws IllegalArgumentException if there is no such cell */
	public SWTBotNatTable click(int row, int column) {
		Rectangle bounds = bounds(row, column);
		setFocus();
		clickXY(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		return this;
	}

	public SWTBotNatTable doubleclick(int row, int column) {
		Rectangle bounds = bounds(row, column);
		setFocus();
		doubleClickXY(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		return this;
	}

	public SWTBotNatTable rightClick(int row, int column) {
		Rectangle bounds = bounds(row, column);
		setFocus();
		rightClickXY(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		return this;
	}

	/** Clicks with the right button and waits for the menu that comes up. */
	public SWTBotRootMenu contextMenu(int row, int column) throws WidgetNotFoundException {
		AtomicReference<Menu> shown = new AtomicReference<>();
		Listener filter = event -> {
			if (event.widget instanceof Menu menu && (menu.getStyle() & SWT.POP_UP) != 0) {
				shown.compareAndSet(null, menu);
			}
		};
		syncExec(() -> display.addFilter(SWT.Show, filter));
		try {
			rightClick(row, column);
			new SWTBot().waitUntilWidgetAppears(new DefaultCondition() {
				@Override
				public boolean test() {
					return shown.get() != null;
				}

				@Override
				public String getFailureMessage() {
					return "Could not find context menu for " + SWTBotNatTable.this;
				}
			});
		} finally {
			syncExec(() -> display.removeFilter(SWT.Show, filter));
		}
		return new SWTBotRootMenu(shown.get());
	}

	private Rectangle bounds(int row, int column) {
		assertIsLegalCell(row, column);
		return UIThreadRunnable.syncExec(display, (Result<Rectangle>) () -> widget.getBoundsByPosition(column, row));
	}

	private void assertIsLegalCell(int row, int column) {
		if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount()) {
			throw new IllegalArgumentException("There is no cell (" + row + ", " + column + ") among " + rowCount() + " visible rows and "
					+ columnCount() + " visible columns.");
		}
	}

	/**
	 * Scrolls until a cell can be seen.
	 *
	 * @param position         a cell that is shown, in the part that scrolls
	 * @param scrollableRow    of the cell that is wanted, among all that scroll
	 * @param scrollableColumn of the cell that is wanted, among all that scroll
	 * @return where it is shown then
	 */
	public Position scrollViewport(Position position, int scrollableRow, int scrollableColumn) {
		return UIThreadRunnable.syncExec(display, (Result<Position>) () -> scrolled(position, scrollableRow, scrollableColumn));
	}

	private Position scrolled(Position position, int row, int column) {
		Position local = new Position(position);
		ViewportLayer viewport = viewport(local);
		if (viewport == null) {
			throw new IllegalArgumentException("Position " + position + " does not have an underlying viewport layer.");
		}
		ILayer scrollable = viewport.getUnderlyingLayerByPosition(local.column, local.row);
		if (row < 0 || column < 0 || row >= scrollable.getRowCount() || column >= scrollable.getColumnCount()) {
			throw new IllegalArgumentException("Scrollable position " + new Position(row, column) + " is out of range.");
		}
		Rectangle here = scrollable.getBoundsByPosition(viewport.localToUnderlyingColumnPosition(local.column),
				viewport.localToUnderlyingRowPosition(local.row));
		Rectangle there = scrollable.getBoundsByPosition(column, row);
		PixelCoordinate origin = viewport.getOrigin();
		viewport.setOriginX(origin.getX() + there.x - here.x);
		viewport.setOriginY(origin.getY() + there.y - here.y);
		return new Position(position.row + row - viewport.localToUnderlyingRowPosition(local.row),
				position.column + column - viewport.localToUnderlyingColumnPosition(local.column));
	}

	/** @param position becomes that in the viewport */
	private ViewportLayer viewport(Position position) {
		ILayer layer = widget.getLayer();
		while (layer != null && !(layer instanceof ViewportLayer)) {
			ILayer below = layer.getUnderlyingLayerByPosition(position.column, position.row);
			int column = layer.localToUnderlyingColumnPosition(position.column);
			position.row = layer.localToUnderlyingRowPosition(position.row);
			position.column = column;
			layer = below;
		}
		return (ViewportLayer) layer;
	}
}
