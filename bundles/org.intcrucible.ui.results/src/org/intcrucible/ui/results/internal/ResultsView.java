package org.intcrucible.ui.results.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Run;
import org.intcrucible.ui.results.internal.data.Brush;
import org.intcrucible.ui.results.internal.data.Column;
import org.intcrucible.ui.results.internal.data.ResultRows;
import org.intcrucible.ui.results.internal.data.RowOrder;
import org.intcrucible.ui.results.internal.table.ResultTable;
import org.intcrucible.ui.widget.EmptyState;
import org.intcrucible.ui.widget.FilterChip;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.PartBar;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.SearchField;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** What is seen of the results: the run, what is filtered, the table, the charts; or why there is nothing. */
final class ResultsView extends Composite {

	private static final int FIELD_WIDTH = 208;
	private static final int[] SHARES = {54, 46};

	/** What the user does here. */
	interface Actions {
		void filter(String text);

		void statuses(Set<CandidateStatus> only);

		void brush(Optional<Brush> range);

		void sort(RowOrder order);

		void choose(String candidate);

		void export(Export what);
	}

	private final Texts texts = Texts.of(ResultsView.class);
	private final Actions actions;
	private final EmptyState empty;
	private final Composite content;
	private final RunHeader header;
	private final SearchField search;
	private final Map<CandidateStatus, FilterChip> chips = new EnumMap<>(CandidateStatus.class);
	private final Label count;
	private final Label problem;
	private final ResultTable table;
	private final ChartPane charts;
	private QuietButton chartsButton;
	private QuietButton columnsButton;
	private QuietButton exportButton;
	private ResultRows rows;
	private boolean complete;

	ResultsView(Composite parent, Actions actions) {
		super(parent, SWT.NONE);
		this.actions = actions;
		setLayout(new StackLayout());
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		empty = new EmptyState(this, "results.empty");
		content = column(this);
		PartBar bar = new PartBar(content, "results.bar");
		header = new RunHeader(bar.left());
		Composite filters = filters();
		search = new SearchField(filters, "results.filter", texts.get("filter.hint"), "");
		search.setLayoutData(width(FIELD_WIDTH));
		search.onFind(actions::filter);
		Composite row = Rows.chips(filters);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		chips(row);
		count = label(filters, "results.count", Token.TEXT_2);
		count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		problem = label(content, "results.filter.problem", Token.BLOCKER);
		GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
		below.horizontalIndent = Metrics.PART_MARGIN;
		problem.setLayoutData(below);
		SashForm sash = new SashForm(content, SWT.VERTICAL | SWT.SMOOTH);
		sash.setSashWidth(Metrics.GRID);
		Tokens.onChange(sash, () -> sash.setBackground(Tokens.color(Token.CHROME)));
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table = new ResultTable(sash, actions::sort, actions::choose);
		charts = new ChartPane(sash, actions::choose, actions::brush);
		sash.setWeights(SHARES);
		tools(bar.right(), sash);
		problem("");
	}

	private static GridData width(int width) {
		GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		data.widthHint = width;
		return data;
	}

	private static Composite column(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		column.setLayout(layout);
		Tokens.apply(column, Token.SURFACE, Token.TEXT);
		return column;
	}

	private Composite filters() {
		Composite filters = new Composite(content, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = Metrics.PART_MARGIN;
		layout.marginHeight = 4;
		layout.horizontalSpacing = Metrics.GROUP_GAP;
		filters.setLayout(layout);
		filters.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Rows.blend(filters);
		return filters;
	}

	private static Label label(Composite parent, String id, Token color) {
		Label label = WidgetIds.set(new Label(parent, SWT.NONE), id);
		label.setFont(Fonts.font(FontStyle.CAPTION));
		Tokens.onChange(label, () -> label.setForeground(Tokens.color(color)));
		Rows.blend(label);
		return label;
	}

	private void chips(Composite row) {
		for (CandidateStatus status : List.of(CandidateStatus.PROMISING, CandidateStatus.UNDER_TEST, CandidateStatus.WEAK, CandidateStatus.REJECTED)) {
			FilterChip chip = new FilterChip(row, "results.status." + status, StatusMark.of(status));
			chip.onSwitch(on -> actions.statuses(statuses()));
			chips.put(status, chip);
		}
	}

	private Set<CandidateStatus> statuses() {
		Set<CandidateStatus> chosen = EnumSet.noneOf(CandidateStatus.class);
		chips.forEach((status, chip) -> {
			if (chip.isChosen()) {
				chosen.add(status);
			}
		});
		return chosen;
	}

	private void tools(Composite bar, SashForm sash) {
		chartsButton = new QuietButton(bar, "results.charts", Icon.SCATTER, texts.get("charts")).toggle();
		chartsButton.setChosen(true);
		chartsButton.onPress(() -> sash.setMaximizedControl(chartsButton.isChosen() ? null : table.control()));
		columnsButton = new QuietButton(bar, "results.columns", Icon.COLUMNS, texts.get("columns")).withArrow();
		columnsButton.onPress(this::columnsMenu);
		exportButton = new QuietButton(bar, "results.export", Icon.EXPORT, texts.get("export")).withArrow();
		exportButton.onPress(this::exportMenu);
	}

	private void columnsMenu() {
		Menu menu = new Menu(this);
		for (Column column : rows.columns()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(column.heading().replace("&", "&&"));
			item.setSelection(table.isShown(column));
			item.setEnabled(!column.id().equals(Column.CANDIDATE));
			item.addListener(SWT.Selection, event -> table.flip(column));
		}
		open(menu, columnsButton);
	}

	private void exportMenu() {
		Menu menu = new Menu(this);
		for (Export what : Export.values()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(texts.get("export." + what));
			item.setEnabled(what != Export.SHOWN || complete && table.rows() == rows);
			item.addListener(SWT.Selection, event -> actions.export(what));
		}
		open(menu, exportButton);
	}

	private void open(Menu menu, Control below) {
		menu.setLocation(below.toDisplay(0, below.getSize().y));
		menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Shows that there is nothing, and why. */
	void empty(String key, Runnable remedy) {
		rows = null;
		empty.show(Icon.TABLE, texts.get("empty." + key), texts.get("empty." + key + ".sentence"), texts.get("empty." + key + ".button"), remedy);
		front(empty);
	}

	/** Shows whose candidates come next. @param all whether these are all of them, with all that is known of them */
	void show(Run run, ResultRows newRows, boolean all) {
		rows = newRows;
		complete = all;
		header.show(run);
		chips.forEach((status, chip) -> chip.setCount(Numbers.count(newRows.count(status))));
		front(content);
	}

	void show(int[] order, RowOrder sorted, Optional<Brush> range) {
		table.show(rows, order, sorted);
		charts.show(rows, order, range);
		String all = Numbers.count(rows.size());
		count.setText(order.length < rows.size() ? texts.get("count.some", Numbers.count(order.length), all) : texts.get("count", all));
		count.requestLayout();
	}

	void choose(String candidate) {
		table.choose(candidate);
		charts.choose(candidate);
	}

	/** Says what is wrong with the filter; nothing if the sentence is empty. */
	void problem(String sentence) {
		problem.setText(sentence);
		((GridData) problem.getLayoutData()).exclude = sentence.isEmpty();
		problem.setVisible(!sentence.isEmpty());
		content.layout();
	}

	/** The rows that the table has, to which {@link #order()} belongs. */
	ResultRows rows() {
		return table.rows();
	}

	int[] order() {
		return table.order();
	}

	private void front(Control top) {
		((StackLayout) getLayout()).topControl = top;
		layout();
	}

	@Override
	public boolean setFocus() {
		return rows == null ? empty.setFocus() || forceFocus() : table.setFocus();
	}
}
