package org.intcrucible.ui.history.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/**
 * The toolkit's table in the colours of the product.
 *
 * @param table to be filled
 */
record PlainTable(Table table) {

	/** What a cell needs beside its text. */
	static final int SIDES = 17;
	private static final int LEAST = 120;

	/** @param style beside what all of them have */
	PlainTable(Composite parent, String id, String name, int style) {
		this(WidgetIds.set(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | style), id));
		Accessibility.name(table, name);
		table.setHeaderVisible(true);
		table.setFont(Fonts.font(FontStyle.BODY));
		table.addListener(SWT.MeasureItem, PlainTable::measure);
		table.addListener(SWT.EraseItem, PlainTable::ground);
		table.addListener(SWT.PaintItem, PlainTable::icon);
		table.addListener(SWT.FocusIn, event -> table.redraw());
		table.addListener(SWT.FocusOut, event -> table.redraw());
		Tokens.apply(table, Token.SURFACE, Token.TEXT);
		Tokens.onChange(table, () -> {
			table.setHeaderBackground(Tokens.color(Token.SUNKEN));
			table.setHeaderForeground(Tokens.color(Token.TEXT_2));
		});
	}

	private static void measure(Event event) {
		event.height = Math.max(event.height, Metrics.height(Metrics.ROW));
	}

	/** A chosen row has the colour of the theme, in which statuses can still be told apart; each row has a line beneath. */
	private static void ground(Event event) {
		Table table = (Table) event.widget;
		TableItem item = (TableItem) event.item;
		if ((event.detail & SWT.SELECTED) != 0) {
			event.gc.setBackground(Tokens.color(table.isFocusControl() ? Token.SELECTED : Token.SELECTED_IDLE));
			event.gc.fillRectangle(event.x, event.y, event.width, event.height);
			event.detail &= ~SWT.SELECTED;
		}
		event.detail &= ~SWT.HOT;
		event.gc.setForeground(Tokens.color(Token.GRID));
		event.gc.drawLine(event.x, event.y + event.height - 1, event.x + event.width, event.y + event.height - 1);
		event.gc.setForeground(item.getForeground(event.index));
	}

	/** The ground of a chosen row covers icons. */
	private static void icon(Event event) {
		TableItem item = (TableItem) event.item;
		Image icon = item.getImage(event.index);
		Table table = item.getParent();
		if (icon != null && table.isSelected(table.indexOf(item))) {
			Rectangle place = item.getImageBounds(event.index);
			event.gc.drawImage(icon, place.x, place.y + (place.height - icon.getBounds().height) / 2);
		}
	}

	/** Gives one column the width that the others leave, now and whenever it changes. */
	static void stretch(Table table, int column) {
		table.addListener(SWT.Resize, event -> {
			int others = 0;
			for (TableColumn each : table.getColumns()) {
				others += each == table.getColumn(column) ? 0 : each.getWidth();
			}
			table.getColumn(column).setWidth(Math.max(LEAST, table.getClientArea().width - others));
		});
	}
}
