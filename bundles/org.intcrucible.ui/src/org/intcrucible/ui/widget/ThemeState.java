package org.intcrucible.ui.widget;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The theme of a display, which keeps it: there is no other place that outlives all windows and no longer. */
final class ThemeState {

	private static final String KEY = "crucible.theme";

	private final Display display;
	private final Map<Token, Color> colors = new EnumMap<>(Token.class);
	private final Set<Runnable> styles = new LinkedHashSet<>();
	/** What was asked for last, also while the system's colours go before it. */
	private Theme wanted;
	private Theme theme;

	private ThemeState(Display display) {
		this.display = display;
		wanted = Display.isSystemDarkTheme() ? Theme.DARK : Theme.LIGHT;
		theme = effective(wanted);
		display.addListener(SWT.Settings, event -> use(wanted));
	}

	static ThemeState of(Display display) {
		if (display.getData(KEY) instanceof ThemeState state) {
			return state;
		}
		ThemeState state = new ThemeState(display);
		display.setData(KEY, state);
		return state;
	}

	Theme theme() {
		return theme;
	}

	void use(Theme asked) {
		wanted = asked;
		Theme next = effective(asked);
		if (next == theme && next != Theme.SYSTEM) {
			return;
		}
		theme = next;
		colors.clear();
		List.copyOf(styles).forEach(Runnable::run);
		for (Shell shell : display.getShells()) {
			redraw(shell);
		}
	}

	Color color(Token token) {
		return colors.computeIfAbsent(token, this::make);
	}

	void add(Runnable style) {
		styles.add(style);
	}

	void remove(Runnable style) {
		styles.remove(style);
	}

	private Theme effective(Theme asked) {
		return display.getHighContrast() ? Theme.SYSTEM : asked;
	}

	private Color make(Token token) {
		if (theme == Theme.SYSTEM) {
			return display.getSystemColor(system(token.role()));
		}
		int rgb = token.rgb(theme);
		return new Color(new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
	}

	private static int system(SystemRole role) {
		return switch (role) {
			case BACK -> SWT.COLOR_LIST_BACKGROUND;
			case FRONT -> SWT.COLOR_LIST_FOREGROUND;
			case CHOSEN -> SWT.COLOR_LIST_SELECTION;
			case LINK -> SWT.COLOR_LINK_FOREGROUND;
			case OFF -> SWT.COLOR_WIDGET_DISABLED_FOREGROUND;
			case ON_CHOSEN -> SWT.COLOR_LIST_SELECTION_TEXT;
		};
	}

	private static void redraw(Control control) {
		control.redraw(0, 0, control.getSize().x, control.getSize().y, true);
	}
}
