package org.intcrucible.ui.internal.shell;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/** Window, Find anything: leads to the field in the top trim. */
public final class FindHandler {

	private static final String CONTROL = "org.intcrucible.trim.find";

	@Execute
	void find(EModelService model, MWindow window) {
		if (model.find(CONTROL, window) instanceof MToolControl control && control.getObject() instanceof FindField field) {
			field.focus();
		}
	}
}
