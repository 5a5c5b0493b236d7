package org.intcrucible.ui.results.internal.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.results.internal.data.Column;
import org.intcrucible.ui.results.internal.data.ResultRows;
import org.intcrucible.ui.results.internal.data.RowOrder;
import org.intcrucible.ui.results.internal.data.RowsText;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** The table of candidates. The chosen one stays chosen by what it is, wherever it stands. */
public final class ResultTable {

	private static final String ID = "results.table";
	private static final int SIDES = 20;
	private static final int MARK = 20;
	private static final int WIDEST = 220;
	/** Rows that are looked at for the width of a column. */
	private static final int MEASURED = 50;

	private final Texts texts = Texts.of(ResultTable.class);
	private final TableModel model = new TableModel();
	private final DataLayer body = new DataLayer(new TableData(model, false));
	private final DataLayer head = new DataLayer(new TableData(model, true));
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final NatTable table;
	private final Consumer<String> choose;
	private final Consumer<Supplier<String>> copy;
	private String chosen = "";
	private boolean quiet;

	/**
	 * @param sort   hears which order the user wants
	 * @param choose hears which candidate the user chose, such as {@code c12}
	 * @param copy   puts what the user copies onto the clipboard; to write many rows takes a while, on any thread
	 */
	public ResultTable(Composite parent, Consumer<RowOrder> sort, Consumer<String> choose, Consumer<Supplier<String>> copy) {
		this.choose = choose;
		this.copy = copy;
		body.setDefaultRowHeight(Metrics.height(Metrics.ROW));
		head.setDefaultRowHeight(Metrics.height(Metrics.FIELD));
		selection = new SelectionLayer(body, false);
		rememberNothing();
		selection.addConfiguration(new RowOnlySelectionConfiguration());
		selection.addConfiguration(new RowOnlySelectionBindings());
		selection.setLayerPainter(new CellLayerPainter());
		head.setLayerPainter(new CellLayerPainter());
		selection.registerCommandHandler(new Copy());
		viewport = new ViewportLayer(selection);
		viewport.setRegionName(GridRegion.BODY);
		table = new NatTable(parent, layers(sort), false);
		WidgetIds.set(table, ID);
		Accessibility.name(table, texts.get("table.name"));
		table.addConfiguration(new SingleClickSortConfiguration(new HeaderPainter(model)));
		table.addConfiguration(new TableStyle(model, selection, viewport));
		table.configure();
		Tokens.apply(table, Token.SURFACE, Token.TEXT);
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent && !quiet) {
				selected();
			}
		});
	}

	/** To find out what stays selected when rows change, every row is asked for every other: each refresh selects anew. */
	private void rememberNothing() {
		if (selection.getSelectionModel() instanceof SelectionModel cells) {
			cells.setClearSelectionOnChange(false);
		}
	}

	private ILayer layers(Consumer<RowOrder> sort) {
		ColumnHeaderLayer header = new ColumnHeaderLayer(head, viewport, selection);
		SortHeaderLayer<Object> sorting = new SortHeaderLayer<>(header, new TableSort(model, sort), false);
		CompositeLayer all = new CompositeLayer(1, 2);
		all.setChildLayer(GridRegion.COLUMN_HEADER, sorting, 0, 0);
		all.setChildLayer(GridRegion.BODY, viewport, 0, 1);
		return all;
	}

	public NatTable control() {
		return table;
	}

	/** Shows rows in an order. */
	public void show(ResultRows rows, int[] order, RowOrder sorted) {
		model.show(rows, order, sorted);
		refresh();
	}

	private void refresh() {
		quiet = true;
		if (model.hasOtherColumns()) {
			widths();
		}
		int stood = selection.getSelectedRowCount() == 1 ? selection.getSelectionAnchor().getRowPosition() : -1;
		selection.clear();
		table.refresh();
		choose(chosen, stood);
		quiet = false;
	}

	/** Marks a candidate, if it is shown, and scrolls to it. */
	public void choose(String candidate) {
		choose(candidate, -1);
	}

	/** @param stood where the candidate was seen before: who has scrolled elsewhere meanwhile stays there */
	private void choose(String candidate, int stood) {
		chosen = candidate;
		if (model.isEmpty()) {
			return;
		}
		int position = model.position(model.rows().row(candidate));
		boolean before = quiet;
		quiet = true;
		if (position < 0) {
			selection.clear();
		} else if (!selection.isRowPositionSelected(position) || selection.getSelectedRowCount() != 1) {
			selection.selectRow(0, position, false, false);
			if (position != stood) {
				viewport.moveRowPositionIntoViewport(position);
			}
		}
		quiet = before;
		tell();
	}

	private void selected() {
		int position = selection.getSelectionAnchor().getRowPosition();
		if (position < 0 || position >= model.order().length) {
			return;
		}
		String candidate = model.rows().id(model.order()[position]);
		if (!candidate.equals(chosen)) {
			chosen = candidate;
			tell();
			choose.accept(candidate);
		}
	}

	/** What a screen reader says of the chosen row. */
	private void tell() {
		ResultRows rows = model.rows();
		int row = rows.row(chosen);
		Accessibility.value(table, row < 0 ? "" : texts.get("table.row", rows.name(row), rows.text(row, rows.column(Column.RANK)),
				rows.text(row, rows.column(Column.STATUS)), rows.text(row, rows.column(Column.INTELLIGENCE))));
	}

	/** Shows a column, or hides it. */
	public void flip(Column column) {
		model.flip(column);
		refresh();
	}

	public boolean isShown(Column column) {
		return model.isShown(column);
	}

	/** All rows, of which some are shown; null before there are any. */
	public ResultRows rows() {
		return model.rows();
	}

	/** The places among {@link #rows()} of those that are shown, in their order. */
	public int[] order() {
		return model.order().clone();
	}

	/** Some rows from the first to the last one of all. */
	private int[] measured() {
		int size = model.rows().size();
		return IntStream.range(0, Math.min(size, MEASURED)).map(i -> (int) ((long) i * (size - 1) / Math.max(1, Math.min(size, MEASURED) - 1))).toArray();
	}

	/** As wide as the header and some rows need. */
	private void widths() {
		GC gc = new GC(table);
		for (int i = 0; i < model.columnCount(); i++) {
			int width = Paint.extent(gc, model.column(i).heading(), FontStyle.CAPTION_STRONG).x + SIDES + 6;
			int mark = model.column(i).kind() == Column.Kind.STATUS || model.column(i).kind() == Column.Kind.CANDIDATE ? MARK : 0;
			for (int row : measured()) {
				width = Math.max(width, Paint.extent(gc, model.rows().text(row, model.columns().get(i)), FontStyle.STRONG).x + mark + SIDES);
			}
			body.setColumnWidthByPosition(i, Math.min(WIDEST, width) + ShareBar.room(model.column(i)), false);
		}
		gc.dispose();
	}

	/** Copies the chosen rows with a header: tabs between cells, numbers with all their digits. */
	private final class Copy extends AbstractLayerCommandHandler<CopyDataToClipboardCommand> {

		@Override
		protected boolean doCommand(CopyDataToClipboardCommand command) {
			int[] rows = selection.getSelectedRowPositions().stream().flatMapToInt(range -> IntStream.range(range.start, range.end))
					.sorted().map(position -> model.order()[position]).toArray();
			ResultRows all = model.rows();
			List<Integer> columns = model.columns();
			copy.accept(() -> RowsText.tabbed(all, rows, columns));
			return true;
		}

		@Override
		public Class<CopyDataToClipboardCommand> getCommandClass() {
			return CopyDataToClipboardCommand.class;
		}
	}

	public boolean setFocus() {
		return table.setFocus();
	}
}
