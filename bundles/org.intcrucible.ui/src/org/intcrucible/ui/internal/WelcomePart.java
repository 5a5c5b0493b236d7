package org.intcrucible.ui.internal;

import jakarta.annotation.PostConstruct;

import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What someone sees who opens the window with nothing in it yet. */
public final class WelcomePart {

	private static final int MARGIN = 12;
	private static final int GAP = 8;
	private static final int READING_WIDTH = 560;

	@PostConstruct
	void create(Composite parent, IStylingEngine styling) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN;
		layout.verticalSpacing = GAP;
		parent.setLayout(layout);

		line(parent, styling, "crucible-display", "Int Crucible");
		line(parent, styling, "crucible-text",
				"Describe a problem, let candidates compete in many worlds, and see why the best one wins.");
		line(parent, styling, "crucible-secondary",
				"Problems are run from the command line for now:  crucible run FILE.md");
	}

	private static void line(Composite parent, IStylingEngine styling, String style, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = READING_WIDTH;
		label.setLayoutData(data);
		styling.setClassname(label, style);
	}
}
