package org.intcrucible.run.command.internal.panel;

import java.util.Optional;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.intcrucible.model.ProjectId;
import org.intcrucible.run.command.internal.press.OwnServices;
import org.intcrucible.run.command.internal.press.PanelRuns;
import org.intcrucible.ui.ContextKeys;

/**
 * The Run command. It takes the press that the Run button has opened within the same event; whoever calls it without one
 * starts nothing, and is in the audit log.
 */
public final class RunHandler {

	/** @return a {@code CompletableFuture<Result<Run, List<Problem>>>} of what comes of it */
	@Execute
	Object run(@org.eclipse.e4.core.di.annotations.Optional @Named(ContextKeys.PROJECT) ProjectId project) {
		PanelRuns runs = OwnServices.runs();
		return OwnServices.presses().take().map(runs::make).orElseGet(() -> runs.refuse(Optional.ofNullable(project)));
	}
}
