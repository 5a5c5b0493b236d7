package org.intcrucible.app.internal.shell;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** View, a part: brings it to the front and gives it the focus. */
public final class ShowPartHandler {

	@Execute
	void show(EPartService parts, @Named("part") String part) {
		parts.showPart(part, PartState.ACTIVATE);
	}
}
