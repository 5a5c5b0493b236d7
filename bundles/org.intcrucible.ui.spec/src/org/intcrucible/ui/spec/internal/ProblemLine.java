package org.intcrucible.ui.spec.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** Beneath the text: what is wrong with it, where the caret is, and whether it is saved. */
final class ProblemLine extends Composite {

	private static final Texts WORDS = Texts.of(ProblemLine.class);
	private static final int LONGEST = 70;

	private final QuietButton problem;
	private final RichLine ok;
	private final RichLine state;

	/** @param onPress leads to the next problem */
	ProblemLine(Composite parent, Runnable onPress) {
		super(parent, SWT.NONE);
		WidgetIds.set(this, "spec.foot");
		Tokens.apply(this, Token.SUNKEN, Token.TEXT);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = Metrics.GRID;
		layout.marginHeight = 1;
		setLayout(layout);
		setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		problem = new QuietButton(this, "spec.problem", Icon.OCTAGON_CROSS, "");
		problem.setColor(Token.BLOCKER);
		problem.onPress(onPress);
		problem.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
		ok = new RichLine(this, "spec.sound", SWT.NONE);
		ok.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		state = new RichLine(this, "spec.state", SWT.NONE);
		state.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		show(List.of());
		state(1, 1, false);
	}

	void show(List<Finding> findings) {
		boolean sound = findings.isEmpty();
		((GridData) problem.getLayoutData()).exclude = sound;
		problem.setVisible(!sound);
		((GridData) ok.getLayoutData()).exclude = !sound;
		ok.setVisible(sound);
		if (sound) {
			ok.show(Icon.TICK, WORDS.get("sound"), FontStyle.CAPTION, Token.OK);
		} else {
			Finding first = findings.getFirst();
			String sentence = WORDS.get(findings.size() == 1 ? "problem.one" : "problem.many", Numbers.count(findings.size()),
					Integer.toString(first.line()), Integer.toString(first.column()), first.sentence().replace("`", ""));
			problem.setText(sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "\u2026");
			problem.setToolTipText(first.sentence().replace("`", "") + " " + first.remedy().replace("`", ""));
		}
		layout(true);
	}

	/** @param line from 1 */
	void state(int line, int column, boolean unsaved) {
		state.show(WORDS.get(unsaved ? "state.unsaved" : "state", Integer.toString(line), Integer.toString(column)), FontStyle.CAPTION,
				Token.TEXT_2);
		layout(true);
	}
}
