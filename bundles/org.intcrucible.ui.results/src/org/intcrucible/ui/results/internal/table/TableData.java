package org.intcrucible.ui.results.internal.table;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Cells of the body, or of the header, as texts. */
final class TableData implements IDataProvider {

	private final TableModel model;
	private final boolean header;

	TableData(TableModel model, boolean header) {
		this.model = model;
		this.header = header;
	}

	@Override
	public Object getDataValue(int column, int row) {
		return header ? model.column(column).heading() : model.text(row, column);
	}

	@Override
	public void setDataValue(int column, int row, Object value) {
		throw new UnsupportedOperationException("results are only read");
	}

	@Override
	public int getColumnCount() {
		return model.columnCount();
	}

	@Override
	public int getRowCount() {
		return header ? 1 : model.order().length;
	}
}
