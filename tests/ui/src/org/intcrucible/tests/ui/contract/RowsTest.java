package org.intcrucible.tests.ui.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.tests.ui.UiThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trees and tables, with SWTBot as with its stand-in. */
@WithToolkit
class RowsTest {

	private long patience;
	private BareShell bare;

	@BeforeEach
	void open(UiThread ui) {
		patience = SWTBotPreferences.TIMEOUT;
		bare = new BareShell(ui).filled();
	}

	@AfterEach
	void close() {
		SWTBotPreferences.TIMEOUT = patience;
		bare.close();
	}

	private Tree tree(int style) {
		return bare.with(shell -> {
			Tree tree = new Tree(shell, style);
			for (String name : new String[] { "One", "Two" }) {
				TreeItem item = new TreeItem(tree, SWT.NONE);
				item.setText(name);
				new TreeItem(item, SWT.NONE).setText("Below " + name);
			}
			return tree;
		});
	}

	@Test
	void aTreeIsReadAndUnfolded() {
		Tree tree = bare.listening(tree(SWT.NONE), SWT.Expand, SWT.Collapse);
		SWTBotTree bot = bare.bot().tree();
		assertEquals(2, bot.rowCount());
		assertTrue(bot.hasItems());
		SWTBotTreeItem one = bot.getTreeItem("One");
		assertEquals(List.of("Below One"), one.getNodes());
		assertFalse(one.isExpanded());
		assertEquals("Below One", bot.expandNode("One").getNode(0).getText());
		assertTrue(one.isExpanded());
		one.collapse();
		assertEquals(List.of(SWT.Expand, SWT.Collapse), bare.events());
		assertFalse(bare.ask(() -> tree.getItem(0).getExpanded()));
	}

	@Test
	void aNodeThatIsNotThereIsWaitedForAtTheTopAndNotBelow() {
		SWTBotPreferences.TIMEOUT = 300;
		tree(SWT.NONE);
		assertThrows(WidgetNotFoundException.class, () -> bare.bot().tree().getTreeItem("Three"));
		assertThrows(WidgetNotFoundException.class, () -> bare.bot().tree().getTreeItem("One").getNode("Three"));
	}

	@Test
	void selectingARowOfATreeTellsItsListenersWhichOne() {
		AtomicReference<Widget> item = new AtomicReference<>();
		Tree tree = tree(SWT.NONE);
		bare.run(() -> tree.addListener(SWT.Selection, event -> item.set(event.item)));
		bare.bot().tree().getTreeItem("Two").select();
		assertSame(bare.ask(() -> tree.getItem(1)), item.get());
		assertEquals("Two", bare.bot().tree().selection().get(0, 0));
		assertTrue(bare.bot().tree().getTreeItem("Two").isSelected());
		bare.bot().tree().select("One");
		assertEquals(1, bare.bot().tree().selectionCount(), "it replaces what was selected");
	}

	@Test
	void aDoubleClickIsADefaultSelection() {
		bare.listening(tree(SWT.NONE), SWT.MouseDoubleClick, SWT.DefaultSelection);
		bare.bot().tree().getTreeItem("Two").doubleClick();
		assertEquals(List.of(SWT.MouseDoubleClick, SWT.DefaultSelection), bare.events());
	}

	@Test
	void theMenuOfARowBelongsToItsTree() {
		Tree tree = tree(SWT.NONE);
		MenuItem delete = bare.ask(() -> {
			Menu menu = new Menu(tree);
			tree.setMenu(menu);
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText("&Delete\tDel");
			return item;
		});
		bare.listening(delete, SWT.Selection);
		bare.bot().tree().getTreeItem("Two").contextMenu("Delete").click();
		assertEquals(List.of(SWT.Selection), bare.events());
		assertTrue(bare.bot().tree().getTreeItem("Two").isSelected());
	}

	private Table table(int style) {
		return bare.with(shell -> {
			Table table = new Table(shell, style);
			for (String name : new String[] { "Id", "I" }) {
				TableColumn column = new TableColumn(table, SWT.NONE);
				column.setText(name);
				column.setWidth(100);
			}
			new TableItem(table, SWT.NONE).setText(new String[] { "C-1", "0.5" });
			new TableItem(table, SWT.NONE).setText(new String[] { "C-2", "0.7" });
			return table;
		});
	}

	@Test
	void aTableIsReadByNumberAndByName() {
		table(SWT.NONE);
		SWTBotTable table = bare.bot().table();
		assertEquals(2, table.rowCount());
		assertEquals(List.of("Id", "I"), table.columns());
		assertEquals("0.7", table.cell(1, 1));
		assertEquals("0.7", table.cell(1, "I"));
		assertEquals(1, table.indexOf("C-2"));
		assertEquals(-1, table.indexOf("C-3"));
		assertEquals(0, table.indexOf("0.5", "I"));
		assertThrows(IllegalArgumentException.class, () -> table.cell(2, 0));
		assertThrows(IllegalArgumentException.class, () -> table.cell(0, "P"));
		assertEquals("C-2", table.getTableItem(1).getText());
	}

	@Test
	void rowsOfATableAreSelectedOneOrSeveral() {
		Table single = bare.listening(table(SWT.SINGLE), SWT.Selection);
		bare.bot().table().select("C-2");
		assertTrue(bare.events().contains(SWT.Selection));
		assertEquals(1, bare.ask(single::getSelectionIndex));
		assertThrows(IllegalArgumentException.class, () -> bare.bot().table().select(0, 1));
		bare.run(single::dispose);
		table(SWT.MULTI);
		bare.bot().table().select(0, 1);
		assertEquals("C-2", bare.bot().table().selection().get(1, 0));
	}

	@Test
	void aTickIsToldAsOne() {
		AtomicReference<Integer> detail = new AtomicReference<>();
		Table table = table(SWT.CHECK);
		bare.run(() -> table.addListener(SWT.Selection, event -> detail.set(event.detail)));
		bare.bot().table().getTableItem("C-1").check();
		assertTrue(bare.bot().table().getTableItem("C-1").isChecked());
		assertEquals(SWT.CHECK, detail.get());
	}
}
