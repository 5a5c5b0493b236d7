package org.intcrucible.run.command.internal.panel;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.intcrucible.runconfig.RunPreset;
import org.intcrucible.ui.widget.Badge;
import org.intcrucible.ui.widget.ButtonMenu;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.intcrucible.ui.widget.WidgetIds;

/** What the values stem from, the way back there, and presets. */
final class PanelHeader extends Composite {

	private static final Texts WORDS = Texts.of(PanelHeader.class);

	/** What is done here. */
	interface Actions {
		void back();

		void why();

		void further(boolean shown);

		void preset(RunPreset preset);

		void savePreset();

		void removePreset(String name);

		void follow(String target);
	}

	private final Actions actions;
	private final Badge badge;
	private final RichLine since;
	private final QuietButton why;
	private final QuietButton back;
	private final QuietButton presets;
	private final RichLine edits;
	private final Menu menu;

	PanelHeader(Composite parent, Actions actions) {
		super(parent, SWT.NONE);
		this.actions = actions;
		Tokens.apply(this, Token.SURFACE, Token.TEXT);
		GridLayout layout = new GridLayout(6, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 2;
		layout.verticalSpacing = Metrics.GRID;
		setLayout(layout);
		badge = new Badge(this, "runconfig.badge");
		since = new RichLine(this, "runconfig.since", SWT.NONE);
		GridData room = new GridData(SWT.FILL, SWT.CENTER, true, false);
		room.horizontalIndent = 6;
		since.setLayoutData(room);
		why = QuietButton.iconOnly(this, "runconfig.why", Icon.HELP, WORDS.get("why"));
		why.onPress(actions::why);
		back = QuietButton.iconOnly(this, "runconfig.back", Icon.UNDO, WORDS.get("back"));
		back.onPress(actions::back);
		QuietButton further = QuietButton.iconOnly(this, "runconfig.further", Icon.SLIDERS, WORDS.get("more")).toggle();
		further.onPress(() -> actions.further(further.isChosen()));
		presets = QuietButton.wordOnly(this, "runconfig.presets", WORDS.get("presets")).withArrow();
		menu = new Menu(presets);
		presets.setMenu(menu);
		presets.onPress(() -> ButtonMenu.show(menu, presets));
		edits = new RichLine(this, "runconfig.edits", SWT.NONE);
		edits.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 6, 1));
		edits.onLink(target -> getDisplay().asyncExec(() -> actions.follow(target)));
	}

	void show(PanelFace face, boolean advised) {
		badge.show(face.badge().tint(), face.badge().icon(), face.badge().text(), face.badge().tooltip());
		since.show(Markdown.plain(face.since()), FontStyle.CAPTION, Token.TEXT_3);
		shown(why, advised && !face.frozen());
		shown(back, advised && !face.frozen() && !face.edits().isEmpty());
		presets.setEnabled(!face.frozen());
		edits.show(face.edits(), FontStyle.CAPTION, Token.TEXT_2);
		shown(edits, !face.edits().isEmpty() && !face.frozen());
	}

	private static void shown(Control control, boolean shown) {
		GridData data = control.getLayoutData() instanceof GridData known ? known : new GridData();
		if (data.exclude == shown || control.getLayoutData() == null) {
			data.exclude = !shown;
			control.setLayoutData(data);
			control.setVisible(shown);
			control.requestLayout();
		}
	}

	/** Puts what can be chosen into the menu: the product's, the user's own, what can be done with those. */
	void fill(Optional<Setting> setting) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		var list = setting.map(Setting::presets).orElseGet(java.util.List::of);
		list.forEach(preset -> item(preset.builtIn() ? WORDS.get("preset." + preset.name()) : preset.name(), "runconfig.preset." + preset.name(),
				() -> actions.preset(preset)));
		new MenuItem(menu, SWT.SEPARATOR);
		item(WORDS.get("preset.save"), "runconfig.preset.save", actions::savePreset).setEnabled(setting.isPresent());
		list.stream().filter(preset -> !preset.builtIn()).forEach(preset -> item(WORDS.get("preset.remove", preset.name()),
				"runconfig.preset.remove." + preset.name(), () -> actions.removePreset(preset.name())));
	}

	private MenuItem item(String text, String id, Runnable action) {
		return WidgetIds.set(ButtonMenu.item(menu, SWT.PUSH, text, action), id);
	}

	@Override
	public boolean setFocus() {
		return !presets.isDisposed() && presets.setFocus();
	}
}
