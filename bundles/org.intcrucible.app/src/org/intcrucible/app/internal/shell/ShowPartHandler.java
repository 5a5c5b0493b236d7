package org.intcrucible.app.internal.shell;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.intcrucible.ui.PartOpener;

/** View, a part: brings it to the front and gives it the focus. */
public final class ShowPartHandler {

	@Execute
	void show(PartOpener parts, @Named("part") String part) {
		parts.open(part);
	}
}
