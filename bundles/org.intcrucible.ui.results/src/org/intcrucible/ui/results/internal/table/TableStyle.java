package org.intcrucible.ui.results.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.command.ClientAreaResizeCommand;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;

/** How the table is drawn, and what Home and End do in it: they lead to the first and the last row. */
final class TableStyle extends AbstractRegistryConfiguration {

	private final TableModel model;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;

	TableStyle(TableModel model, SelectionLayer selection, ViewportLayer viewport) {
		this.model = model;
		this.selection = selection;
		this.viewport = viewport;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		register(registry, new CellPainter(model), GridRegion.BODY);
		register(registry, new HeaderPainter(model), GridRegion.COLUMN_HEADER);
		for (String region : new String[] {GridRegion.BODY, GridRegion.COLUMN_HEADER}) {
			registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE, DisplayMode.NORMAL, region);
		}
	}

	private static void register(IConfigRegistry registry, ICellPainter painter, String region) {
		for (DisplayMode mode : new DisplayMode[] {DisplayMode.NORMAL, DisplayMode.SELECT, DisplayMode.HOVER, DisplayMode.SELECT_HOVER}) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, region);
		}
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		IKeyAction home = (table, event) -> choose(table, 0);
		IKeyAction end = (table, event) -> choose(table, model.order().length - 1);
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.HOME), home);
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.END), end);
	}

	private void choose(NatTable table, int position) {
		if (position >= 0) {
			table.doCommand(new ClientAreaResizeCommand(table));
			selection.selectRow(0, position, false, false);
			viewport.moveRowPositionIntoViewport(position);
		}
	}
}
