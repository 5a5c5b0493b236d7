package org.intcrucible.ui.history.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.intcrucible.model.RunId;
import org.intcrucible.ui.history.internal.data.AdviceUse;
import org.intcrucible.ui.history.internal.data.RunPart;
import org.intcrucible.ui.history.internal.data.RunRow;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Icons;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** Runs as rows of the toolkit's own table, which asks for those alone that are scrolled to. */
final class RunTable {

	private static final String[] COLUMNS = {"run", "status", "started", "time", "mode", "advice", "outcome"};
	private static final int RUN = 0;
	private static final int STATUS = 1;
	private static final int STARTED = 2;
	private static final int TIME = 3;
	private static final int ADVICE = 5;
	private static final int OUTCOME = 6;
	private static final int COMPARED = 2;

	/** What the user does here. */
	interface Gestures {

		void choose(RunRow row);

		/** Wants to see what came of it. */
		void open(RunRow row);

		/** @param ticked the runs that are to be compared, at most two, in the order in which they were ticked */
		void compare(List<RunId> ticked);

		/** Has scrolled to where more rows are. */
		void readOn();
	}

	private final Texts texts = Texts.of(RunTable.class);
	private final Gestures gestures;
	private final Table table;
	private RunPart part = RunPart.NONE;
	private RunId chosen;
	private List<RunId> ticked = List.of();

	RunTable(Composite parent, Gestures gestures) {
		this.gestures = gestures;
		table = new PlainTable(parent, "history.table", texts.get("table"), SWT.VIRTUAL | SWT.CHECK).table();
		GC gc = new GC(table);
		for (int i = 0; i < COLUMNS.length; i++) {
			TableColumn column = new TableColumn(table, i == TIME ? SWT.RIGHT : SWT.LEFT);
			column.setText(texts.get("column." + COLUMNS[i]));
			int icon = i == RUN || i == STATUS || i == ADVICE ? Metrics.ICON_ROW + Metrics.GROUP_GAP : 0;
			column.setWidth(Paint.extent(gc, texts.get("column." + COLUMNS[i] + ".widest"), FontStyle.BODY).x + icon + PlainTable.SIDES);
		}
		gc.dispose();
		table.setSortColumn(table.getColumn(STARTED));
		table.setSortDirection(SWT.DOWN);
		PlainTable.stretch(table, OUTCOME);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tick((TableItem) event.item);
			} else {
				selected(false);
			}
		});
		table.addListener(SWT.DefaultSelection, event -> selected(true));
		Tokens.onChange(table, table::clearAll);
	}

	Table control() {
		return table;
	}

	/** Shows other rows; what is chosen, and what stands at the top, stay if they are still there. */
	void show(RunPart newPart) {
		int top = table.getTopIndex();
		int shift = top > 0 && top < part.rows().size() ? newPart.indexOf(part.rows().get(top).id()) : 0;
		part = newPart;
		table.setItemCount(part.rows().size() + (part.goesOn() ? 1 : 0));
		table.clearAll();
		if (shift > 0) {
			table.setTopIndex(shift);
		}
		mark();
	}

	/** Marks a run; none if it is null. */
	void choose(RunId run) {
		chosen = run;
		mark();
	}

	/** Ticks the runs that are compared, whoever has changed that. */
	void tick(List<RunId> runs) {
		if (!runs.equals(ticked)) {
			ticked = List.copyOf(runs);
			table.clearAll();
		}
	}

	private void tick(TableItem item) {
		int index = table.indexOf(item);
		if (index >= part.rows().size()) {
			item.setChecked(false);
			return;
		}
		RunId run = part.rows().get(index).id();
		List<RunId> now = new ArrayList<>(ticked);
		now.remove(run);
		if (item.getChecked()) {
			now.add(run);
		}
		gestures.compare(List.copyOf(now.subList(Math.max(0, now.size() - COMPARED), now.size())));
	}

	private void mark() {
		int index = chosen == null ? -1 : part.indexOf(chosen);
		if (index < 0) {
			table.deselectAll();
		} else if (table.getSelectionIndex() != index) {
			table.select(index);
		}
		tell(index);
	}

	/** What a screen reader says of the chosen row. */
	private void tell(int index) {
		if (index >= 0) {
			RunRow row = part.rows().get(index);
			Accessibility.value(table, texts.get("row", row.name(), StatusMark.of(row.status()).word(), row.started(), row.outcome()));
		} else {
			Accessibility.value(table, "");
		}
	}

	private void selected(boolean open) {
		int index = table.getSelectionIndex();
		if (index >= part.rows().size()) {
			// It is drawn once, whatever became of the reading then: who goes there asks again.
			gestures.readOn();
			return;
		}
		if (index < 0) {
			return;
		}
		RunRow row = part.rows().get(index);
		chosen = row.id();
		tell(index);
		gestures.choose(row);
		if (open) {
			gestures.open(row);
		}
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		if (event.index >= part.rows().size()) {
			item.setText(OUTCOME, texts.get("reading"));
			// The table is being drawn, and must not get other rows meanwhile.
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					gestures.readOn();
				}
			});
			return;
		}
		RunRow row = part.rows().get(event.index);
		StatusMark status = StatusMark.of(row.status());
		item.setText(new String[] {row.name(), status.word(), row.started(), row.time(), row.mode(), row.advice(), row.outcome()});
		item.setChecked(ticked.contains(row.id()));
		item.setImage(STATUS, status.image(Metrics.ICON_ROW));
		item.setForeground(STATUS, Tokens.color(status.wordColor()));
		Token advice = row.used() == AdviceUse.AS_ADVISED ? Token.ADVICE : Token.TEXT_2;
		item.setForeground(ADVICE, Tokens.color(advice));
		if (row.used() != AdviceUse.NONE) {
			item.setImage(ADVICE, Icons.image(row.used() == AdviceUse.EDITED ? Icon.PENCIL : Icon.SPARKLE, Metrics.ICON_ROW, advice));
		}
	}
}
