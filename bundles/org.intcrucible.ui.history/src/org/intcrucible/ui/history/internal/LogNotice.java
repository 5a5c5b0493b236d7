package org.intcrucible.ui.history.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.ui.widget.Callout;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Tint;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/**
 * What there is to say of the log as a whole, above its events: what its last check found, which stays, and what is soon of no
 * interest any more. Takes no room while that is nothing.
 */
final class LogNotice extends Composite {

	private final Callout verdict;
	private final Callout passing;

	/** @param show shows the event at which the chain breaks */
	LogNotice(Composite parent, Runnable show) {
		super(parent, SWT.NONE);
		setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout around = new GridLayout();
		around.marginWidth = Metrics.PART_MARGIN;
		around.marginHeight = 0;
		around.marginTop = Metrics.GROUP_GAP;
		setLayout(around);
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		verdict = callout("audit.chain");
		verdict.onLink(target -> show.run());
		passing = callout("audit.told");
		show(this, false);
	}

	private Callout callout(String id) {
		Callout callout = new Callout(this, id);
		callout.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		show(callout, false);
		return callout;
	}

	/** Says what the check of the log found, until there is another one. */
	void judge(Tint tint, Icon icon, String sentence, String more) {
		verdict.show(tint, icon, sentence, more);
		show(verdict, true);
		fit();
	}

	/** Says what is soon of no interest any more. */
	void mention(Tint tint, Icon icon, String sentence, String more) {
		passing.show(tint, icon, sentence, more);
		show(passing, true);
		fit();
	}

	/** Takes back what was only mentioned. */
	void forget() {
		show(passing, false);
		fit();
	}

	private void fit() {
		show(this, isShown(verdict) || isShown(passing));
		getParent().layout(true, true);
	}

	private static boolean isShown(Control control) {
		return !((GridData) control.getLayoutData()).exclude;
	}

	private static void show(Control control, boolean now) {
		((GridData) control.getLayoutData()).exclude = !now;
		control.setVisible(now);
	}
}
