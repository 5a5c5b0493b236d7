package org.intcrucible.ui.results.internal.table;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.ui.results.internal.data.Column;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Icons;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Token;

/** Draws one cell of the body: numbers at the right, a status with its shape, candidates of the front with a mark. */
final class CellPainter extends AbstractCellPainter {

	private static final int SIDES = 8;
	private static final int GAP = 6;

	private final TableModel model;

	CellPainter(TableModel model) {
		this.model = model;
	}

	@Override
	public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		if (cell.getRowIndex() >= model.order().length || cell.getColumnIndex() >= model.columnCount()) {
			return;
		}
		Paint.smooth(gc);
		boolean chosen = DisplayMode.SELECT.equals(cell.getDisplayMode()) || DisplayMode.SELECT_HOVER.equals(cell.getDisplayMode());
		Paint.fill(gc, bounds, chosen ? Token.SELECTED : Token.SURFACE);
		// Lines have soft ends, which would leave gaps between two cells.
		Paint.fill(gc, new Rectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1), chosen ? Token.ACCENT : Token.GRID);
		if (chosen) {
			Paint.fill(gc, new Rectangle(bounds.x, bounds.y, bounds.width, 1), Token.ACCENT);
		}
		content(gc, bounds, model.order()[cell.getRowIndex()], cell.getColumnIndex(), model.text(cell.getRowIndex(), cell.getColumnIndex()));
	}

	private void content(GC gc, Rectangle bounds, int row, int position, String text) {
		Column column = model.column(position);
		FontStyle font = column.id().equals(Column.INTELLIGENCE) ? FontStyle.STRONG : FontStyle.BODY;
		Token ink = column.kind() == Column.Kind.RANK ? Token.TEXT_3 : Token.TEXT;
		int x = bounds.x + SIDES;
		if (column.kind() == Column.Kind.STATUS) {
			StatusMark mark = StatusMark.of(model.rows().status(row));
			mark.draw(gc, x, bounds.y + (bounds.height - StatusMark.SIZE) / 2);
			x += StatusMark.SIZE + GAP;
		}
		gc.setFont(Fonts.font(font));
		int bar = ShareBar.room(column);
		int room = bounds.x + bounds.width - SIDES - bar - x;
		int needed = gc.textExtent(text).x;
		String shown = text;
		if (needed > room) {
			shown = Paint.shortened(gc, text, Math.max(0, room));
			needed = gc.textExtent(shown).x;
		}
		if (!column.isText()) {
			x = bounds.x + bounds.width - SIDES - bar - needed;
		}
		if (bar > 0) {
			ShareBar.draw(gc, model.rows().value(row, model.rows().column(column.id())), bounds.x + bounds.width - SIDES, bounds);
		}
		Paint.text(gc, shown, x, bounds.y, bounds.height, font, ink);
		if (column.kind() == Column.Kind.CANDIDATE && isOnFront(row)) {
			int right = x + needed + GAP;
			Icons.draw(gc, Icon.FRONT, right, bounds.y + (bounds.height - Metrics.ICON_BADGE) / 2, Metrics.ICON_BADGE, Token.TEXT_2);
		}
	}

	private boolean isOnFront(int row) {
		return model.rows().isFront(row) && model.rows().status(row) != CandidateStatus.REJECTED;
	}

	@Override
	public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return Paint.extent(gc, String.valueOf(cell.getDataValue()), FontStyle.STRONG).x + 2 * SIDES + StatusMark.SIZE + GAP;
	}

	@Override
	public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return Metrics.height(Metrics.ROW);
	}
}
