package org.intcrucible.app.internal.shell;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** Window, Reset this perspective: its parts stand where they stood at first. */
public final class ResetPerspectiveHandler {

	@Execute
	void reset(EModelService model, MWindow window) {
		model.resetPerspectiveModel(model.getActivePerspective(window), window);
	}
}
