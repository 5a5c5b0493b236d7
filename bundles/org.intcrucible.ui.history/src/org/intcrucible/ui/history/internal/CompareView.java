package org.intcrucible.ui.history.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.intcrucible.ui.history.internal.compare.CompareRow;
import org.intcrucible.ui.history.internal.compare.RunComparisons.Compared;
import org.intcrucible.ui.history.internal.compare.RunComparisons.Head;
import org.intcrucible.ui.widget.EmptyState;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Paint;
import org.intcrucible.ui.widget.PartBar;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** Two runs beside each other, row by row; or why there are none. */
final class CompareView extends Composite {

	private static final int DIFFERENCE = 3;

	private final Texts texts = Texts.of(CompareView.class);
	private final PartBar bar;
	private final RichLine subject;
	private final QuietButton swap;
	private final RichLine count;
	private final QuietButton only;
	private final Composite body;
	private final StackLayout front = new StackLayout();
	private final EmptyState empty;
	private final Table table;
	private Compared compared = new Compared(new Head("", ""), new Head("", ""), List.of());

	/** @param swap makes the first run the second one */
	CompareView(Composite parent, Runnable swap) {
		super(parent, SWT.NONE);
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		setLayout(layout);
		bar = new PartBar(this, "compare.bar");
		subject = new RichLine(bar.left(), "compare.subject", SWT.NONE);
		this.swap = QuietButton.iconOnly(bar.left(), "compare.swap", Icon.COMPARE, texts.get("compare.swap"));
		this.swap.onPress(swap);
		count = new RichLine(bar.right(), "compare.count", SWT.NONE);
		only = new QuietButton(bar.right(), "compare.only", Icon.FILTER, texts.get("compare.only")).toggle();
		only.setChosen(true);
		only.onPress(this::fill);
		body = new Composite(this, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		body.setLayout(front);
		Tokens.apply(body, Token.SURFACE, Token.TEXT);
		empty = new EmptyState(body, "compare.empty");
		table = new PlainTable(body, "compare.table", texts.get("compare.table"), SWT.NONE).table();
		columns();
		Tokens.onChange(table, this::fill);
	}

	private void columns() {
		GC gc = new GC(table);
		for (String key : new String[] {"what", "first", "second", "difference"}) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(key.equals("difference") ? texts.get("compare.difference") : "");
			column.setWidth(Paint.extent(gc, texts.get("compare." + key + ".widest"), FontStyle.BODY).x + PlainTable.SIDES);
		}
		gc.dispose();
		PlainTable.stretch(table, DIFFERENCE);
	}

	/** Shows two runs. */
	void show(Compared newCompared) {
		compared = newCompared;
		subject.show(texts.get("compare.subject", compared.first().name(), compared.second().name()));
		table.getColumn(1).setText(head(compared.first()));
		table.getColumn(2).setText(head(compared.second()));
		fill();
		front(table);
	}

	private String head(Head run) {
		return texts.get("compare.head", run.name(), run.day());
	}

	/** Shows that there are not two runs to compare. */
	void empty() {
		empty.show(Icon.COMPARE, texts.get("compare.empty"), texts.get("compare.empty.sentence"), "", () -> {
		});
		front(empty);
	}

	private void fill() {
		table.removeAll();
		int equal = 0;
		for (CompareRow.Group group : CompareRow.Group.values()) {
			boolean headed = false;
			for (CompareRow row : compared.rows()) {
				equal += row.group() == group && row.isEqual() ? 1 : 0;
				if (row.group() == group && !(only.isChosen() && row.isEqual())) {
					if (!headed) {
						head(group);
						headed = true;
					}
					add(row);
				}
			}
		}
		String differences = Numbers.count(compared.differences(), texts.get("compare.one"), texts.get("compare.many"));
		String hidden = Numbers.count(equal, texts.get("compare.equal.one"), texts.get("compare.equal.many"));
		count.show(only.isChosen() ? texts.get("compare.hidden", differences, hidden) : differences, FontStyle.CAPTION, Token.TEXT_2);
		layout(true, true);
	}

	private void head(CompareRow.Group group) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(texts.get("compare." + group));
		item.setFont(Fonts.font(FontStyle.STRONG));
		item.setBackground(Tokens.color(Token.SUNKEN));
	}

	private void add(CompareRow row) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] {row.name(), line(row.before()), line(row.after()), row.difference()});
		item.setForeground(0, Tokens.color(Token.TEXT_2));
		item.setForeground(DIFFERENCE, Tokens.color(Token.ACCENT));
	}

	/** A cell has one line. */
	private static String line(String text) {
		return text.replace('\n', ' ');
	}

	private void front(Control top) {
		boolean shown = top == table;
		((GridData) bar.getLayoutData()).exclude = !shown;
		bar.setVisible(shown);
		front.topControl = top;
		body.layout();
		layout(true, true);
	}

	@Override
	public boolean setFocus() {
		return front.topControl == table ? table.setFocus() : body.setFocus();
	}
}
