package org.intcrucible.ui.results.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Run;
import org.intcrucible.run.RunProgress;
import org.intcrucible.ui.results.internal.data.Brush;
import org.intcrucible.ui.results.internal.data.ResultRows;
import org.intcrucible.ui.results.internal.data.RowOrder;
import org.intcrucible.ui.results.internal.table.ResultTable;
import org.intcrucible.ui.widget.EmptyState;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.PartBar;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** What is seen of the results: the run, what is filtered, the table, the charts; or why there is nothing. */
final class ResultsView extends Composite {

	private static final int[] SHARES = {54, 46};

	/** What the user does here. */
	interface Actions {
		void filter(String text);

		void statuses(Set<CandidateStatus> only);

		void brush(Optional<Brush> range);

		void sort(RowOrder order);

		void choose(String candidate);

		/** @param text gives what is to be copied, on any thread */
		void copy(Supplier<String> text);

		void export(Export what);
	}

	private final Texts texts = Texts.of(ResultsView.class);
	private final EmptyState empty;
	private final Composite content;
	private final RunHeader header;
	private final FilterRow filters;
	private final Label problem;
	private final ResultTable table;
	private final ChartPane charts;
	private final RunningText running = new RunningText();
	private String nothing = "";
	private Runnable remedy = () -> {
	};
	private ResultRows rows;
	private boolean complete;

	ResultsView(Composite parent, Actions actions) {
		super(parent, SWT.NONE);
		setLayout(new StackLayout());
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		empty = new EmptyState(this, "results.empty");
		content = column(this);
		PartBar bar = new PartBar(content, "results.bar");
		header = new RunHeader(bar.left());
		filters = new FilterRow(content, actions::filter, actions::statuses);
		problem = FilterRow.label(content, "results.filter.problem", Token.BLOCKER);
		GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
		below.horizontalIndent = Metrics.PART_MARGIN;
		problem.setLayoutData(below);
		SashForm sash = new SashForm(content, SWT.VERTICAL | SWT.SMOOTH);
		sash.setSashWidth(Metrics.GRID);
		Tokens.onChange(sash, () -> sash.setBackground(Tokens.color(Token.CHROME)));
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table = new ResultTable(sash, actions::sort, actions::choose, actions::copy);
		charts = new ChartPane(sash, actions::choose, actions::brush);
		sash.setWeights(SHARES);
		new ResultTools(bar.right(), table, sash, actions::export, () -> complete && table.rows() == rows);
		problem("");
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

	/** Shows that there is nothing, and why. */
	void empty(String key, Runnable newRemedy) {
		rows = null;
		nothing = key;
		remedy = newRemedy;
		empty();
		front(empty);
	}

	private void empty() {
		boolean told = nothing.equals("running");
		empty.show(Icon.TABLE, told ? running.title() : texts.get("empty." + nothing), texts.get("empty." + nothing + ".sentence", told ? running.sentence() : ""),
				texts.get("empty." + nothing + ".button"), remedy);
	}

	/** Says which run of the project is under way, and how it gets on. */
	void running(Optional<Run> run) {
		running.begin(run);
		running();
	}

	void running(RunProgress now) {
		running.tell(now);
		running();
	}

	private void running() {
		if (rows == null) {
			if (nothing.equals("running")) {
				empty();
			}
		} else {
			header.running(running.isOf(rows.run().id()) ? "" : running.line());
		}
	}

	/** Shows whose candidates come next. @param all whether these are all of them, with all that is known of them */
	void show(Run run, ResultRows newRows, boolean all) {
		rows = newRows;
		complete = all;
		header.show(run);
		running();
		filters.show(newRows, all);
		if (!all) {
			reading(newRows.size(), run.counts().candidates());
		}
		front(content);
	}

	void show(Arranged arranged) {
		table.show(arranged.rows(), arranged.order(), arranged.sorted());
		charts.show(arranged.charts(), arranged.range());
		if (complete) {
			String all = Numbers.count(rows.size());
			int shown = arranged.order().length;
			filters.count(shown < rows.size() ? texts.get("count.some", Numbers.count(shown), all) : texts.get("count", all));
		}
	}

	/** Says how many rows are read, while the rest of them are. */
	void reading(int read, int all) {
		filters.count(texts.get("count.reading", Numbers.count(read), Numbers.count(all)));
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

	/** Puts a text onto the clipboard. */
	void clip(String text) {
		Clipboard clipboard = new Clipboard(getDisplay());
		clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
		clipboard.dispose();
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
