package org.intcrucible.run.command.internal.panel;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.intcrucible.ui.ElementIds;
import org.intcrucible.ui.PartOpener;

/** Moves the focus to the Run button; nothing presses that but its user. */
public final class FocusRunHandler {

	@Execute
	void focus(PartOpener parts) {
		if (parts.open(ElementIds.PART_RUN_CONFIG).map(MPart::getObject).orElse(null) instanceof RunConfigPart panel) {
			panel.focusRun();
		}
	}
}
