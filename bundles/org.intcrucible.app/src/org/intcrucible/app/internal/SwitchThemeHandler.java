package org.intcrucible.app.internal;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.intcrucible.app.internal.shell.ThemeChoice;
import org.intcrucible.ui.ElementIds;
import org.osgi.service.prefs.BackingStoreException;

/** View, a theme. The choice is kept. */
public final class SwitchThemeHandler {

	@Execute
	void choose(ThemeChoice themes, @Named(ElementIds.PARAMETER_THEME) String theme) throws BackingStoreException {
		themes.choose(theme);
	}
}
