package org.intcrucible.tests.ui.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

/** Two runs beside each other. */
public final class ComparePage extends Page {

	public ComparePage(SWTBotShell window) {
		super(window);
	}

	/** Waits until these are compared. */
	public ComparePage awaitSubject(String words) {
		awaitName("compare.subject", words);
		return this;
	}

	/** Waits until this is said where there are not two runs. */
	public ComparePage awaitEmpty(String words) {
		awaitName("compare.empty.name", words);
		return this;
	}

	/** What stands behind each name: of the first run, of the second one, their difference. */
	public Map<String, List<String>> rows() {
		SWTBotTable table = bot.tableWithId("compare.table");
		Map<String, List<String>> rows = new LinkedHashMap<>();
		for (int row = 0; row < table.rowCount(); row++) {
			rows.put(table.cell(row, 0), List.of(plain(table.cell(row, 1)), plain(table.cell(row, 2)), plain(table.cell(row, 3))));
		}
		return rows;
	}

	public ComparePage swap() {
		press("compare.swap");
		return this;
	}

	/** Switches whether equal rows are left out. */
	public ComparePage flipOnly() {
		press("compare.only");
		return this;
	}
}
