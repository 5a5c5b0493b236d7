package org.intcrucible.app.internal.shell;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** Window, a perspective. */
public final class OpenPerspectiveHandler {

	@Execute
	void open(EPartService parts, @Named("perspective") String perspective) {
		parts.switchPerspective(perspective);
	}
}
