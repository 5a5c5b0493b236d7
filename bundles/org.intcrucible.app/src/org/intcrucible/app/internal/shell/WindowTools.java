package org.intcrucible.app.internal.shell;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.intcrucible.ui.widget.ButtonMenu;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Texts;
import org.osgi.service.prefs.BackingStoreException;

/** At the right of the top trim: the theme, and help. The window has its theme from here on, before it is seen. */
public final class WindowTools {

	private static final String ABOUT = "org.eclipse.ui.help.aboutAction";

	private final ThemeChoice themes;
	private final ECommandService commands;
	private final EHandlerService handlers;
	private final Texts texts = Texts.of(WindowTools.class);

	@Inject
	WindowTools(ThemeChoice themes, ECommandService commands, EHandlerService handlers) {
		this.themes = themes;
		this.commands = commands;
		this.handlers = handlers;
	}

	@PostConstruct
	void create(Composite parent) {
		Composite row = Rows.trim(parent);
		QuietButton theme = QuietButton.iconOnly(row, "trim.theme", Icon.MOON, texts.get("theme"));
		theme.onPress(() -> ButtonMenu.open(theme, this::offerThemes));
		QuietButton help = QuietButton.iconOnly(row, "trim.help", Icon.HELP, texts.get("about"));
		help.onPress(this::about);
	}

	private void offerThemes(Menu menu) {
		item(menu, ThemeChoice.LIGHT, "theme.light");
		item(menu, ThemeChoice.DARK, "theme.dark");
		item(menu, ThemeChoice.DESKTOP, "theme.system");
	}

	private void item(Menu menu, String choice, String key) {
		ButtonMenu.item(menu, SWT.RADIO, texts.get(key), () -> choose(choice)).setSelection(choice.equals(themes.choice()));
	}

	private void choose(String choice) {
		try {
			themes.choose(choice);
		} catch (BackingStoreException notKept) {
			throw new IllegalStateException("the theme cannot be kept", notKept);
		}
	}

	private void about() {
		ParameterizedCommand about = commands.createCommand(ABOUT);
		handlers.executeHandler(about);
	}
}
