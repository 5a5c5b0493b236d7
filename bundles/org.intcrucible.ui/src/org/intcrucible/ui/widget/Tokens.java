package org.intcrucible.ui.widget;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of the theme that is in force. There is one for a display, and {@link #use} is the one place that changes it.
 * All of this is for the UI thread.
 */
public final class Tokens {

	private Tokens() {
	}

	public static Theme theme() {
		return ThemeState.of(Display.getCurrent()).theme();
	}

	/**
	 * Puts a theme in force and draws everything once. Where the system asks for high contrast its colours are taken,
	 * whatever was asked for.
	 */
	public static void use(Display display, Theme theme) {
		ThemeState.of(display).use(theme);
	}

	/** Ask when drawing; the answer belongs to the theme that is in force now and is never disposed of. */
	public static Color color(Token token) {
		return ThemeState.of(Display.getCurrent()).color(token);
	}

	/** Gives a control its colours, now and after every change of theme. */
	public static void apply(Control control, Token background, Token foreground) {
		onChange(control, () -> {
			control.setBackground(color(background));
			control.setForeground(color(foreground));
		});
	}

	/**
	 * Does something now, and again after each change of theme, as long as a control lives. For what is no drawing: colours
	 * and images that were set.
	 */
	public static void onChange(Control owner, Runnable style) {
		style.run();
		ThemeState state = ThemeState.of(owner.getDisplay());
		state.add(style);
		owner.addDisposeListener(event -> state.remove(style));
	}
}
