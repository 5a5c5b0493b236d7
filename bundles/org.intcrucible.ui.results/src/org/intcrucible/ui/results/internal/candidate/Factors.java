package org.intcrucible.ui.results.internal.candidate;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.model.Scores;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Token;

/** What speaks for a candidate and against it, beside each other. */
final class Factors extends Composite {

	Factors(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = Metrics.PART_MARGIN;
		setLayout(layout);
		Rows.blend(this);
	}

	void show(Scores.Factors factors) {
		for (Control child : getChildren()) {
			child.dispose();
		}
		column("candidate.for", Icon.ARROW_UP, Token.OK, factors.positive());
		column("candidate.against", Icon.ARROW_DOWN, Token.WARNING, factors.negative());
		requestLayout();
	}

	private void column(String id, Icon icon, Token color, List<String> sentences) {
		Composite column = new Composite(this, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = Metrics.GRID;
		column.setLayout(layout);
		column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Rows.blend(column);
		for (String sentence : sentences) {
			RichLine line = new RichLine(column, id, SWT.NONE);
			GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
			data.widthHint = 100;
			line.setLayoutData(data);
			line.show(icon, color, Markdown.plain(IdWords.shown(sentence)), FontStyle.CAPTION, Token.TEXT_2);
		}
	}
}
