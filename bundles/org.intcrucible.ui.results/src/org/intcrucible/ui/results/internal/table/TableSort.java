package org.intcrucible.ui.results.internal.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.intcrucible.ui.results.internal.data.Column;
import org.intcrucible.ui.results.internal.data.RowOrder;

/** A click on a header asks for an order, which is made elsewhere; a third click on the same one asks for the ranking again. */
final class TableSort implements ISortModel {

	private final TableModel model;
	private final Consumer<RowOrder> ask;
	/** What was asked for last, which may not be shown yet. */
	private RowOrder asked = RowOrder.RANKING;

	TableSort(TableModel model, Consumer<RowOrder> ask) {
		this.model = model;
		this.ask = ask;
	}

	@Override
	public List<Integer> getSortedColumnIndexes() {
		for (int i = 0; i < model.columnCount(); i++) {
			if (isColumnIndexSorted(i)) {
				return List.of(i);
			}
		}
		return List.of();
	}

	@Override
	public boolean isColumnIndexSorted(int column) {
		return column >= 0 && column < model.columnCount() && model.column(column).id().equals(model.sorted().column());
	}

	@Override
	public SortDirectionEnum getSortDirection(int column) {
		return !isColumnIndexSorted(column) ? SortDirectionEnum.NONE : model.sorted().rising() ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
	}

	@Override
	public int getSortOrder(int column) {
		return isColumnIndexSorted(column) ? 0 : -1;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public List<Comparator> getComparatorsForColumnIndex(int column) {
		return List.of();
	}

	@Override
	public Comparator<?> getColumnComparator(int column) {
		return null;
	}

	@Override
	public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
		asked = next(model.column(column), asked);
		ask.accept(asked);
	}

	/** The best first, then the other way round, then as ranked. */
	static RowOrder next(Column column, RowOrder now) {
		boolean risingFirst = column.isText() || column.kind() != Column.Kind.SCORE && column.kind() != Column.Kind.SHARE
				|| column.id().equals(Column.RESOURCE);
		if (!now.column().equals(column.id())) {
			return new RowOrder(column.id(), risingFirst);
		}
		return now.rising() == risingFirst ? new RowOrder(column.id(), !risingFirst) : RowOrder.RANKING;
	}

	@Override
	public void clear() {
		asked = RowOrder.RANKING;
		ask.accept(asked);
	}
}
