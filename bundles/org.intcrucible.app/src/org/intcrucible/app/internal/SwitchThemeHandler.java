package org.intcrucible.app.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;

/** View, Switch light and dark. The choice is kept and goes before what the desktop prefers. */
public final class SwitchThemeHandler {

	private static final String LIGHT = "org.intcrucible.theme.light";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@Execute
	void switchTheme(IThemeEngine themes) {
		boolean dark = themes.getActiveTheme() != null && DARK.equals(themes.getActiveTheme().getId());
		themes.setTheme(dark ? LIGHT : DARK, true);
	}
}
