package org.intcrucible.app.internal.shell;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Window, Next stack. */
public final class NextStackHandler {

	@Execute
	void go(EModelService model, EPartService parts, MWindow window) {
		new StackRound(model, parts, window).go(1);
	}
}
