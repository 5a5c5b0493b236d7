package org.intcrucible.tests.ui.pages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** The runs of the project that is open. */
public final class HistoryPage extends Page {

	public HistoryPage(SWTBotShell window) {
		super(window);
	}

	public HistoryPage open() {
		bot.cTabItem("History").activate();
		return this;
	}

	private SWTBotTable table() {
		return bot.tableWithId("history.table");
	}

	/** What stands in one column, from the newest run on. */
	public List<String> column(String name) {
		SWTBotTable table = table();
		List<String> cells = new ArrayList<>();
		for (int row = 0; row < table.rowCount(); row++) {
			cells.add(plain(table.cell(row, name)));
		}
		return cells;
	}

	/** Waits until these runs are shown and no others, the newest first. */
	public HistoryPage awaitRuns(String... names) {
		await(List.of(names) + " are shown", () -> column("Run").equals(List.of(names)));
		return this;
	}

	/** Waits until a run stands so. @param row from 0 */
	public HistoryPage awaitStatus(int row, String status) {
		await("row " + row + " is " + status, () -> table().rowCount() > row && table().cell(row, "Status").equals(status));
		return this;
	}

	/** Goes to a row. @param row from 0 */
	public HistoryPage choose(int row) {
		table().select(row);
		return this;
	}

	/** Ticks a run, or takes its tick away. @param row from 0 */
	public HistoryPage tick(int row) {
		table().getTableItem(row).toggleCheck();
		return this;
	}

	/** Whether a run is ticked. @param row from 0 */
	public boolean isTicked(int row) {
		return table().getTableItem(row).isChecked();
	}

	/** As Enter on the chosen row does it, or a double click. */
	public void openChosen() {
		var table = table().widget;
		UIThreadRunnable.syncExec(table.getDisplay(), () -> {
			Event event = new Event();
			event.item = table.getSelection()[0];
			table.notifyListeners(SWT.DefaultSelection, event);
		});
	}

	public HistoryPage search(String words) {
		bot.textWithId("history.search").setText(words);
		return this;
	}

	/** @param status as the menu has it */
	public HistoryPage filter(String status) {
		bot.canvasWithId("history.status").contextMenu().menu(status).click();
		return this;
	}

	/** Waits until this is said where no runs are. */
	public HistoryPage awaitEmpty(String words) {
		awaitName("history.empty.name", words);
		return this;
	}

	/** Follows the remedy where no runs are. */
	public void remedy() {
		bot.buttonWithId("history.empty.button").click();
	}
}
