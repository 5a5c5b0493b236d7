package org.intcrucible.tests.ui.pages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.nebula.nattable.finder.widgets.SWTBotNatTable;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The candidates of a run: the table, what filters it, and the chart below. */
public final class ResultsPage extends Page {

	private static final String TABLE = "results.table";
	/** What is on the clipboard before anything is copied. */
	private static final String NOTHING = "nothing";
	private static final String VALUE = "crucible.accessible.value";

	public ResultsPage(SWTBotShell window) {
		super(window);
	}

	public ResultsPage open() {
		bot.cTabItem("Results").activate();
		return this;
	}

	private SWTBotNatTable table() {
		return bot.nattableWithId(TABLE);
	}

	/** How many candidates can be scrolled to. */
	public int rows() {
		return table().preferredRowCount() - 1;
	}

	/** Waits until so many candidates are shown of this run. */
	public ResultsPage awaitRun(String name, int rows) {
		await(rows + " candidates of " + name + " are shown", () -> run().equals(name) && rows() == rows);
		return this;
	}

	public ResultsPage awaitRows(int rows) {
		await(rows + " candidates are shown", () -> rows() == rows);
		return this;
	}

	/** Which run is shown. */
	public String run() {
		return bot.labelWithId("results.run").getText();
	}

	/** What a header says. */
	public String header(int column) {
		return table().getCellDataValueByPosition(0, column);
	}

	public int column(String header) {
		SWTBotNatTable table = table();
		for (int column = 0; column < table.columnCount(); column++) {
			if (header(column).equals(header)) {
				return column;
			}
		}
		throw new AssertionError("no column " + header);
	}

	private String cell(int row, int column) {
		return table().getCellDataValueByPosition(row + 1, column);
	}

	/** The cells of one column that can be seen, from the first row on. */
	public List<String> seen(int column) {
		press(SWT.NONE, SWT.HOME);
		List<String> cells = new ArrayList<>();
		for (int row = 0; row < table().rowCount() - 1; row++) {
			cells.add(cell(row, column));
		}
		return cells;
	}

	/** Clicks on a header. */
	public ResultsPage sort(int column) {
		table().click(0, column);
		return this;
	}

	/** Waits until the first row, which is chosen then, is this candidate. */
	public ResultsPage awaitFirst(String candidate) {
		await(candidate + " is the first", () -> rows() > 0 && press(SWT.NONE, SWT.HOME).chosen().startsWith(candidate + ","));
		return this;
	}

	/** Goes to a row by the keyboard. @param row from 0 */
	public ResultsPage choose(int row) {
		press(SWT.NONE, SWT.HOME);
		for (int i = 0; i < row; i++) {
			press(SWT.NONE, SWT.ARROW_DOWN);
		}
		return this;
	}

	/** Presses a key in the table. */
	public ResultsPage press(int modifiers, int key) {
		key(table().widget, modifiers, key);
		return this;
	}

	private static void key(Canvas canvas, int modifiers, int key) {
		UIThreadRunnable.syncExec(canvas.getDisplay(), () -> {
			canvas.setFocus();
			Event event = new Event();
			event.stateMask = modifiers;
			event.keyCode = key;
			event.character = (char) key;
			canvas.notifyListeners(SWT.KeyDown, event);
		});
	}

	/** What a screen reader says of the chosen row; empty if none is. */
	public String chosen() {
		return value(table().widget);
	}

	public ResultsPage awaitChosen(String candidate) {
		await(candidate + " is chosen", () -> chosen().startsWith(candidate + ","));
		return this;
	}

	private static String value(Canvas canvas) {
		return UIThreadRunnable.<String>syncExec(canvas.getDisplay(), () -> canvas.getData(VALUE) instanceof String value ? value : "");
	}

	/** Types into the filter. */
	public ResultsPage filter(String text) {
		bot.textWithId("results.filter").setText(text);
		return this;
	}

	/** Waits until this is said to be wrong with the filter. */
	public ResultsPage awaitProblem(String sentence) {
		await("the filter says " + sentence, () -> bot.labelWithId("results.filter.problem").getText().equals(sentence));
		return this;
	}

	/** Switches the chip of a status. @param status such as {@code PROMISING} */
	public ResultsPage flip(String status) {
		press("results.status." + status);
		return this;
	}

	/** What a chip says. */
	public String chip(String status) {
		return nameOf("results.status." + status);
	}

	/** Steps to the point of the front with the least R, in the chart, and chooses it. */
	public String chooseOnFront() {
		Canvas chart = bot.canvasWithId("results.scatter").widget;
		key(chart, 0, SWT.HOME);
		String words = value(chart);
		key(chart, 0, SWT.CR);
		return words.substring(0, words.indexOf(':'));
	}

	/** Presses a key in the chart of all levers and outcomes. */
	public ResultsPage pressInLevers(int key) {
		key(bot.canvasWithId("results.parallel").widget, 0, key);
		return this;
	}

	/** Chooses what goes into a file. @param words of the menu */
	public ResultsPage export(String words) {
		bot.canvasWithId("results.export").contextMenu().menu(words).click();
		return this;
	}

	/** Shows a column, or hides it. */
	public ResultsPage flipColumn(String words) {
		bot.canvasWithId("results.columns").contextMenu().menu(words).click();
		return this;
	}

	/** Waits until this is said beside the filter. */
	public ResultsPage awaitCount(String words) {
		await(words + " is said of the rows", () -> bot.labelWithId("results.count").getText().equals(words));
		return this;
	}

	/** Waits until this is said of a run that is under way while another one is shown; an empty text for none. */
	public ResultsPage awaitRunning(String words) {
		await("a run is said to be under way: " + words, () -> {
			String said = bot.labelWithId("results.running").getText();
			return words.isEmpty() ? said.isEmpty() : said.contains(words);
		});
		return this;
	}

	/** Waits until this is said where no candidates are. */
	public ResultsPage awaitEmptySentence(String words) {
		awaitName("results.empty.sentence", words);
		return this;
	}

	/** Copies the chosen rows, and gives the text on the clipboard as soon as it begins with these words. */
	public String copy(String words) {
		Display display = window.widget.getDisplay();
		UIThreadRunnable.syncExec(display, () -> {
			Clipboard clipboard = new Clipboard(display);
			clipboard.setContents(new Object[] {NOTHING}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
		});
		press(SWT.MOD1, 'c');
		await("the clipboard holds " + words, () -> UIThreadRunnable.<String>syncExec(display, () -> clipboard(display)).startsWith(words));
		return UIThreadRunnable.syncExec(display, () -> clipboard(display));
	}

	private static String clipboard(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
		} finally {
			clipboard.dispose();
		}
	}

	public ResultsPage awaitEmpty(String words) {
		awaitName("results.empty.name", words);
		return this;
	}
}
