package org.intcrucible.run.command.internal.panel;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.intcrucible.ui.ElementIds;

/** Moves the focus to the Run button; nothing presses that but its user. */
public final class FocusRunHandler {

	@Execute
	void focus(EPartService parts) {
		MPart part = parts.showPart(ElementIds.PART_RUN_CONFIG, PartState.ACTIVATE);
		if (part != null && part.getObject() instanceof RunConfigPart panel) {
			panel.focusRun();
		}
	}
}
