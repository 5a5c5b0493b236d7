package org.intcrucible.ui.results.internal.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.intcrucible.ui.results.internal.data.Column;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Icons;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Token;

/** Draws one cell of the header; the one that the rows are ordered by is bold and has an arrow. */
final class HeaderPainter extends AbstractCellPainter {

	private static final int SIDES = 8;
	private static final int ARROW = 10;

	private final TableModel model;

	HeaderPainter(TableModel model) {
		this.model = model;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		if (cell.getColumnIndex() >= model.columnCount()) {
			return;
		}
		Paint.smooth(gc);
		Paint.fill(gc, bounds, Token.SUNKEN);
		Paint.fill(gc, new Rectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1), Token.LINE);
		Paint.fill(gc, new Rectangle(bounds.x + bounds.width - 1, bounds.y, 1, bounds.height), Token.LINE);
		Column column = model.column(cell.getColumnIndex());
		boolean sorted = model.sorted().column().equals(column.id());
		FontStyle font = sorted ? FontStyle.CAPTION_STRONG : FontStyle.CAPTION;
		gc.setFont(Fonts.font(font));
		int room = bounds.width - 2 * SIDES - (sorted ? ARROW : 0);
		String shown = Paint.shortened(gc, column.heading(), Math.max(0, room));
		int width = gc.textExtent(shown).x + (sorted ? ARROW : 0);
		int x = column.isText() ? bounds.x + SIDES : bounds.x + bounds.width - SIDES - ShareBar.room(column) - width;
		Paint.text(gc, shown, x, bounds.y, bounds.height, font, sorted ? Token.TEXT : Token.TEXT_2);
		if (sorted) {
			Icons.draw(gc, model.sorted().rising() ? Icon.CHEVRON_UP : Icon.CHEVRON_DOWN, x + width - ARROW + 1,
					bounds.y + (bounds.height - ARROW) / 2, ARROW, Token.TEXT);
		}
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return Paint.extent(gc, String.valueOf(cell.getDataValue()), FontStyle.CAPTION_STRONG).x + 2 * SIDES + ARROW;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return Metrics.height(Metrics.FIELD);
	}
}
