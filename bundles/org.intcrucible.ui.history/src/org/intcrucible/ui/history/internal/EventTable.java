package org.intcrucible.ui.history.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.intcrucible.audit.PayloadText;
import org.intcrucible.store.AuditLine;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.trail.EventPart;
import org.intcrucible.ui.history.internal.trail.EventWords;
import org.intcrucible.ui.history.internal.trail.RunPlace;
import org.intcrucible.ui.widget.Accessibility;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** All events of the log, read as somebody scrolls to them; beneath, the chosen one word for word. */
final class EventTable extends SashForm {

	private static final String[] COLUMNS = {"event", "when", "who", "what", "run", "details"};
	private static final int EVENT = 0;
	private static final int DETAILS = 5;
	private static final int[] SHARES = {70, 30};
	/** A cell has one line: nobody reads more of it there. */
	private static final int LONGEST = 300;

	private final Texts texts = Texts.of(EventTable.class);
	private final Moments moments;
	private final Runnable readOn;
	private final Consumer<RunPlace> trace;
	private final Table table;
	private final StyledText text;
	private EventPart part = EventPart.NONE;

	/**
	 * @param readOn hears that the user has scrolled to where more events are
	 * @param trace  hears of a run that is to be traced
	 */
	EventTable(Composite parent, Moments moments, Runnable readOn, Consumer<RunPlace> trace) {
		super(parent, SWT.VERTICAL | SWT.SMOOTH);
		this.moments = moments;
		this.readOn = readOn;
		this.trace = trace;
		setSashWidth(Metrics.GRID);
		Tokens.onChange(this, () -> setBackground(Tokens.color(Token.CHROME)));
		table = new PlainTable(this, "audit.events", texts.get("events"), SWT.VIRTUAL).table();
		GC gc = new GC(table);
		for (int i = 0; i < COLUMNS.length; i++) {
			TableColumn column = new TableColumn(table, i == EVENT ? SWT.RIGHT : SWT.LEFT);
			column.setText(texts.get("event." + COLUMNS[i]));
			column.setWidth(Paint.extent(gc, texts.get("event." + COLUMNS[i] + ".widest"), FontStyle.BODY).x + PlainTable.SIDES);
		}
		gc.dispose();
		PlainTable.stretch(table, DETAILS);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> selected());
		table.addListener(SWT.DefaultSelection, event -> open(table.getSelectionIndex()));
		text = WidgetIds.set(new StyledText(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "audit.event");
		Accessibility.role(text, ACC.ROLE_TEXT);
		Accessibility.name(text, texts.get("event"));
		text.setFont(Fonts.font(FontStyle.CODE));
		text.setAlwaysShowScrollBars(false);
		text.setMargins(Metrics.PART_MARGIN, Metrics.GRID, Metrics.PART_MARGIN, Metrics.GRID);
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		Tokens.apply(text, Token.SURFACE, Token.TEXT);
		setWeights(SHARES);
	}

	/** Shows other events, the first of which is chosen. */
	void show(EventPart newPart) {
		fill(newPart);
		if (!part.lines().isEmpty()) {
			table.setTopIndex(0);
			table.setSelection(0);
		}
		selected();
	}

	/** Shows more of the same: what is chosen stays chosen, and who has scrolled sees the same rows. */
	void goOn(EventPart newPart) {
		int added = part.lines().isEmpty() ? -1 : newPart.place(part.lines().getFirst().sequence());
		if (added < 0) {
			show(newPart);
			return;
		}
		int chosen = table.getSelectionIndex();
		int top = table.getTopIndex();
		fill(newPart);
		if (added > 0) {
			table.setTopIndex(top == 0 ? 0 : top + added);
			table.deselectAll();
			table.select(chosen < 0 ? chosen : chosen + added);
		}
		selected();
	}

	private void fill(EventPart newPart) {
		part = newPart;
		table.setItemCount(part.lines().size() + (part.goesOn() ? 1 : 0));
		table.clearAll();
	}

	/** Shows that what comes next was not read. It is asked for again by opening that row, not at once: it would fail again. */
	void endsHere() {
		if (part.goesOn()) {
			table.getItem(part.lines().size()).setText(DETAILS, texts.get("event.unread"));
		}
	}

	/** An event leads to its run. */
	private void open(int index) {
		if (index >= part.lines().size()) {
			table.clear(index);
		} else if (index >= 0) {
			part.run(part.lines().get(index)).ifPresent(trace);
		}
	}

	private void selected() {
		int index = table.getSelectionIndex();
		text.setText(index < 0 || index >= part.lines().size() ? "" : whole(part.lines().get(index)));
	}

	private String whole(AuditLine line) {
		return texts.get("event.whole", Numbers.count(line.sequence()), line.occurredAt(), line.kind(), line.actor(), line.payload(), line.hash(),
				line.previousHash());
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		if (event.index >= part.lines().size()) {
			item.setText(DETAILS, texts.get("reading"));
			// The table is being drawn, and must not get other rows meanwhile.
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					readOn.run();
				}
			});
			return;
		}
		AuditLine line = part.lines().get(event.index);
		String details = PayloadText.of(line);
		item.setText(new String[] {Numbers.count(line.sequence()), moments.second(line.occurredAt()), EventWords.actor(line), EventWords.kind(line),
				part.run(line).map(run -> texts.get("event.of", run.name(), run.title())).orElse(""),
				details.length() <= LONGEST ? details : details.substring(0, LONGEST)});
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}
}
