package org.intcrucible.ui.results.internal.scenarios;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.ui.widget.EmptyState;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** The matrix with its title, or why there is none. */
public final class MatrixView extends Composite {

	/** What the user does here. */
	public interface Actions {
		void choose(String candidate, String scenario);

		void runConfig();
	}

	private final Texts texts = Texts.of(MatrixView.class);
	private final EmptyState empty;
	private final Composite content;
	private final RichLine title;
	private final ScrolledComposite scrolled;
	private final MatrixChart chart;

	public MatrixView(Composite parent, Actions actions) {
		super(parent, SWT.NONE);
		setLayout(new StackLayout());
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		empty = new EmptyState(this, "scenarios.empty");
		empty.show(Icon.TABLE, texts.get("empty"), texts.get("empty.sentence"), texts.get("empty.button"), actions::runConfig);
		content = new Composite(this, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = Metrics.PART_MARGIN;
		layout.marginHeight = Metrics.PART_MARGIN;
		content.setLayout(layout);
		Tokens.apply(content, Token.SURFACE, Token.TEXT);
		title = new RichLine(content, "scenarios.title", SWT.NONE);
		title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		scrolled = new ScrolledComposite(content, SWT.H_SCROLL | SWT.V_SCROLL);
		scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Tokens.apply(scrolled, Token.SURFACE, Token.TEXT);
		chart = new MatrixChart(scrolled, actions::choose);
		scrolled.setContent(chart);
		front(empty);
	}

	public void nothing() {
		front(empty);
	}

	public void show(Matrix matrix) {
		title.show(texts.get("matrix.title", Numbers.count(matrix.candidates().size()), Numbers.count(matrix.count()),
				Numbers.decimals(matrix.low(), 1), Numbers.decimals(matrix.high(), 1)), FontStyle.CAPTION, Token.TEXT_2);
		chart.show(matrix);
		chart.setSize(chart.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		front(content);
	}

	/** Marks a candidate and a scenario by their ids. */
	public void choose(String candidate, String scenario) {
		chart.choose(candidate, scenario);
	}

	private void front(Control top) {
		((StackLayout) getLayout()).topControl = top;
		layout();
	}

	@Override
	public boolean setFocus() {
		return ((StackLayout) getLayout()).topControl == empty ? empty.setFocus() : chart.setFocus();
	}
}
