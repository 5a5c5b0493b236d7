package org.intcrucible.tests.ui.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swtbot.nebula.nattable.finder.widgets.Position;
import org.eclipse.swtbot.nebula.nattable.finder.widgets.SWTBotNatTable;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.tests.ui.UiThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** NatTables, with SWTBot's finder as with its stand-in. */
@WithToolkit
class NatTableTest {

	private static final String LOADER = "org.apache.aries.spifly.dynamic.bundle";
	private static final int ROWS = 1_000;

	/** The product of row and column. */
	private static final class Products implements IDataProvider {

		@Override
		public Object getDataValue(int column, int row) {
			return column * row;
		}

		@Override
		public void setDataValue(int column, int row, Object value) {
			throw new UnsupportedOperationException("only read");
		}

		@Override
		public int getColumnCount() {
			return 3;
		}

		@Override
		public int getRowCount() {
			return ROWS;
		}
	}

	private BareShell bare;
	private SelectionLayer selection;

	/** Brings together what the table's collections are made of; in the product, what makes the first table starts it. */
	@BeforeAll
	static void startLoader() throws BundleException {
		Bundle[] all = FrameworkUtil.getBundle(NatTableTest.class).getBundleContext().getBundles();
		for (Bundle bundle : Arrays.stream(all).filter(bundle -> LOADER.equals(bundle.getSymbolicName())).toList()) {
			bundle.start(Bundle.START_TRANSIENT);
		}
	}

	@BeforeEach
	void open(UiThread ui) {
		bare = new BareShell(ui).filled();
		selection = bare.ask(() -> new SelectionLayer(new DataLayer(new Products())));
		bare.with(shell -> {
			ViewportLayer viewport = new ViewportLayer(selection);
			viewport.setRegionName(GridRegion.BODY);
			return new NatTable(shell, viewport);
		});
	}

	@AfterEach
	void close() {
		bare.close();
	}

	@Test
	void cellsThatAreShownAreRead() {
		SWTBotNatTable table = bare.bot().nattable();
		assertEquals(3, table.columnCount());
		assertTrue(table.rowCount() > 2 && table.rowCount() < ROWS, "rows: " + table.rowCount());
		assertEquals(ROWS, table.preferredRowCount());
		assertEquals("4", table.getCellDataValueByPosition(2, 2));
		assertThrows(IllegalArgumentException.class, () -> table.getCellDataValueByPosition(ROWS, 0));
	}

	@Test
	void aClickSelects() {
		bare.bot().nattable().click(2, 1);
		assertTrue(bare.ask(() -> selection.isCellPositionSelected(1, 2)));
		assertEquals(1, bare.ask(() -> selection.getSelectedCellPositions().length));
	}

	@Test
	void whatIsFurtherDownIsScrolledTo() {
		SWTBotNatTable table = bare.bot().nattable();
		Position shown = table.scrollViewport(new Position(0, 0), 500, 2);
		assertEquals("1000", table.getCellDataValueByPosition(shown));
	}
}
