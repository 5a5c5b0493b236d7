package org.intcrucible.ui.results.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.results.internal.chart.ChartData;
import org.intcrucible.ui.results.internal.chart.ParallelChart;
import org.intcrucible.ui.results.internal.chart.ScatterChart;
import org.intcrucible.ui.results.internal.data.Brush;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** The charts below the table, of the candidates that it shows. */
final class ChartPane extends SashForm {

	private static final int[] SHARES = {43, 57};

	private final ScatterChart scatter;
	private final ParallelChart parallel;

	/**
	 * @param choose hears which candidate the user chose
	 * @param filter hears of the range that the user wants
	 */
	ChartPane(Composite parent, Consumer<String> choose, Consumer<Optional<Brush>> filter) {
		super(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		setSashWidth(1);
		Tokens.onChange(this, () -> setBackground(Tokens.color(Token.LINE)));
		scatter = new ScatterChart(this, choose);
		parallel = new ParallelChart(this, filter);
		setWeights(SHARES);
	}

	void show(ChartData data, Optional<Brush> range) {
		scatter.show(data);
		parallel.show(data, range);
	}

	void choose(String candidate) {
		scatter.choose(candidate);
		parallel.choose(candidate);
	}
}
