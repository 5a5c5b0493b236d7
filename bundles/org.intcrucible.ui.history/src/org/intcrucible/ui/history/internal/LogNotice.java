package org.intcrucible.ui.history.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.Callout;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Tint;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** What there is to say of the log as a whole, above its events; takes no room while that is nothing. */
final class LogNotice extends Composite {

	private final Callout callout;
	private boolean passing;

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
		callout = new Callout(this, "audit.chain");
		callout.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		callout.onLink(target -> show.run());
		hide(true);
	}

	/** Says what is known of the log. */
	void tell(Tint tint, Icon icon, String sentence, String more) {
		passing = false;
		callout.show(tint, icon, sentence, more);
		hide(false);
	}

	/** Says what is soon of no interest any more. */
	void mention(Tint tint, Icon icon, String sentence) {
		tell(tint, icon, sentence, "");
		passing = true;
	}

	/** Takes back what was only mentioned. */
	void forget() {
		if (passing) {
			hide(true);
		}
	}

	private void hide(boolean hidden) {
		((GridData) getLayoutData()).exclude = hidden;
		setVisible(!hidden);
		getParent().layout(true, true);
	}
}
