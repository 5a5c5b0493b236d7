package org.intcrucible.ui.results.internal;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.intcrucible.ui.results.internal.data.Column;
import org.intcrucible.ui.results.internal.table.ResultTable;
import org.intcrucible.ui.widget.ButtonMenu;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.WidgetIds;

/** The tools at the right of the bar: whether charts are shown, which columns are, and what goes into a file. */
final class ResultTools {

	private final Texts texts = Texts.of(ResultTools.class);
	private final ResultTable table;
	private final Consumer<Export> export;
	private final BooleanSupplier whole;

	/**
	 * @param charts is the table's parent
	 * @param whole  whether the table has all that there is to show
	 */
	ResultTools(Composite bar, ResultTable table, SashForm charts, Consumer<Export> export, BooleanSupplier whole) {
		this.table = table;
		this.export = export;
		this.whole = whole;
		QuietButton chartsButton = new QuietButton(bar, "results.charts", Icon.SCATTER, texts.get("charts")).toggle();
		chartsButton.setChosen(true);
		chartsButton.onPress(() -> charts.setMaximizedControl(chartsButton.isChosen() ? null : table.control()));
		ButtonMenu.attach(new QuietButton(bar, "results.columns", Icon.COLUMNS, texts.get("columns")).withArrow(), this::columns);
		ButtonMenu.attach(new QuietButton(bar, "results.export", Icon.EXPORT, texts.get("export")).withArrow(), this::exports);
	}

	private void columns(Menu menu) {
		for (Column column : table.rows().columns()) {
			MenuItem item = ButtonMenu.item(menu, SWT.CHECK, column.heading(), () -> table.flip(column));
			item.setSelection(table.isShown(column));
			item.setEnabled(!column.id().equals(Column.CANDIDATE));
		}
	}

	private void exports(Menu menu) {
		for (Export what : Export.values()) {
			MenuItem item = ButtonMenu.item(menu, SWT.PUSH, texts.get("export." + what), () -> export.accept(what));
			WidgetIds.set(item, "results.export." + what).setEnabled(what != Export.SHOWN || whole.getAsBoolean());
		}
	}
}
