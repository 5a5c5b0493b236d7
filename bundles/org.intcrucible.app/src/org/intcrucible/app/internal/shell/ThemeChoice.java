package org.intcrucible.app.internal.shell;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.intcrucible.ui.widget.Theme;
import org.intcrucible.ui.widget.Tokens;
import org.osgi.service.event.Event;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The theme that the user has chosen: light, dark, or whatever the desktop has. It is kept with the workspace. Style sheets
 * and drawings change at once.
 */
@Creatable
@Singleton
public final class ThemeChoice {

	/** The key in the window's context. */
	static final String KEY = "org.intcrucible.app.theme";
	static final String LIGHT = "light";
	static final String DARK = "dark";
	static final String DESKTOP = "system";

	private static final String LIGHT_ID = "org.intcrucible.theme.light";
	/** The theme engine looks for this name, and no other, when the desktop itself is dark. */
	private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark";

	private static final String OWN_ICONS = "platform:/plugin/org.intcrucible.";
	private static final String LIGHT_ICONS = "/icons/light/";
	private static final String DARK_ICONS = "/icons/dark/";

	private final Display display;
	private final IThemeEngine themes;
	private final MApplication application;
	private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.intcrucible.app");

	@Inject
	ThemeChoice(MApplication application, Display display, IThemeEngine themes) {
		this.application = application;
		this.display = display;
		this.themes = themes;
	}

	@PostConstruct
	void begin() {
		apply(choice());
	}

	/** @param choice one of {@link #LIGHT}, {@link #DARK}, {@link #DESKTOP} */
	public void choose(String choice) throws BackingStoreException {
		kept.put(KEY, choice);
		kept.flush();
		apply(choice);
	}

	/** What was chosen: one of {@link #LIGHT}, {@link #DARK}, {@link #DESKTOP}. */
	String choice() {
		return kept.get(KEY, DESKTOP);
	}

	public boolean isDark() {
		return themes.getActiveTheme() != null && DARK_ID.equals(themes.getActiveTheme().getId());
	}

	private void apply(String choice) {
		boolean dark = choice.equals(DARK) || choice.equals(DESKTOP) && Display.isSystemDarkTheme();
		themes.setTheme(dark ? DARK_ID : LIGHT_ID, false);
		draw();
	}

	@Inject
	@Optional
	void changed(@UIEventTopic(IThemeEngine.Events.THEME_CHANGED) Event event) {
		draw();
	}

	@Inject
	@Optional
	void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event) {
		draw();
	}

	private void draw() {
		ITheme active = themes.getActiveTheme();
		if (active != null) {
			Tokens.use(display, DARK_ID.equals(active.getId()) ? Theme.DARK : Theme.LIGHT);
			drawTabs(DARK_ID.equals(active.getId()));
		}
	}

	/** Icons of tabs are files of one theme each, named in the model. */
	private void drawTabs(boolean dark) {
		String other = dark ? LIGHT_ICONS : DARK_ICONS;
		application.getChildren().forEach(window -> window.getSharedElements().stream().filter(MPart.class::isInstance).map(MPart.class::cast)
				.forEach(part -> draw(part, other, dark ? DARK_ICONS : LIGHT_ICONS)));
	}

	private static void draw(MPart part, String other, String icons) {
		String uri = part.getIconURI();
		if (uri != null && uri.startsWith(OWN_ICONS) && uri.contains(other)) {
			part.setIconURI(uri.replace(other, icons));
		}
	}
}
