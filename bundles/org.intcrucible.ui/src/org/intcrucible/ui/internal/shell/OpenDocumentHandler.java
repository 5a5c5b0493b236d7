package org.intcrucible.ui.internal.shell;

import java.nio.file.Path;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.intcrucible.ui.ContextKeys;

/** File, Open a problem document. Possible as soon as the workspace is open. */
public final class OpenDocumentHandler {

	@CanExecute
	boolean isPossible(@Optional @Named(ContextKeys.WORKSPACE) Path workspace) {
		return workspace != null;
	}

	@Execute
	void execute(ProjectActions actions) {
		actions.openDocument();
	}
}
