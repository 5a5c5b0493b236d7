package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.ThemeColors;
import org.intcrucible.ui.widget.Badge;
import org.intcrucible.ui.widget.Callout;
import org.intcrucible.ui.widget.Card;
import org.intcrucible.ui.widget.CardLook;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Icons;
import org.intcrucible.ui.widget.MarkdownText;
import org.intcrucible.ui.widget.PushButton;
import org.intcrucible.ui.widget.Theme;
import org.intcrucible.ui.widget.Tint;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.junit.jupiter.api.Test;

@WithToolkit
class ThemeChangeTest {

	private static Composite components(Composite parent) {
		Card card = new Card(parent, "card", CardLook.ADVICE);
		card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		card.head(Icon.SPARKLE, "Recommended run", "valid until 10:44").badge("card.badge").show(Tint.OK, Icon.TICK, "Ready", "");
		new Callout(card.body(), "card.note").warning("**About 40 s.** [use 900](use)", "You can run anyway.");
		new MarkdownText(card.body(), "card.text", "Text").show("39 server counts in `3` regions, see [here](x).");
		new PushButton(card.buttons(), "card.use", "Use these settings").standard();
		new Badge(card.body(), "card.stale").show(Tint.WARNING, Icon.CLOCK, "Stale", "");
		return card;
	}

	@Test
	void afterAChangeEverythingLooksAsIfItHadBeenMadeSo(UiThread ui) {
		ImageData dark;
		try (Stage<Composite> stage = new Stage<>(ui, Theme.DARK, ThemeChangeTest::components)) {
			dark = stage.picture();
		}
		try (Stage<Composite> stage = new Stage<>(ui, Theme.LIGHT, ThemeChangeTest::components)) {
			ImageData light = stage.picture();
			assertFalse(Arrays.equals(light.data, dark.data));
			stage.with(card -> Tokens.use(card.getDisplay(), Theme.DARK));
			assertArrayEquals(dark.data, stage.picture().data);
			stage.with(card -> Tokens.use(card.getDisplay(), Theme.LIGHT));
			assertArrayEquals(light.data, stage.picture().data);
		}
	}

	@Test
	void whatWasDisposedOfHearsOfNoChange(UiThread ui) {
		AtomicInteger calls = new AtomicInteger();
		try (Stage<Control> stage = new Stage<>(ui, parent -> new Composite(parent, SWT.NONE))) {
			stage.with(control -> Tokens.onChange(control, calls::incrementAndGet));
			stage.with(control -> Tokens.use(control.getDisplay(), Theme.DARK));
			assertEquals(2, calls.get());
			stage.with(Control::dispose);
		}
		ui.run(() -> Tokens.use(ui.display(), Theme.LIGHT));
		assertEquals(2, calls.get());
	}

	@Test
	void coloursOfThirdPartiesFollowToo(UiThread ui) {
		for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
			ui.run(() -> Tokens.use(ui.display(), theme));
			RGB rgb = ui.ask(() -> ThemeColors.accent().getRGB());
			assertEquals(Token.ACCENT.rgb(theme), rgb.red << 16 | rgb.green << 8 | rgb.blue);
			assertEquals(ui.ask(() -> Tokens.color(Token.HEAT_6)), ui.ask(() -> ThemeColors.heat(1)));
			assertEquals(ui.ask(() -> Tokens.color(Token.SERIES_1)), ui.ask(() -> ThemeColors.series(6)));
		}
	}

	@Test
	void iconsAreSharpAtEveryZoomAndMadeOnce(UiThread ui) {
		ui.run(() -> Tokens.use(ui.display(), Theme.LIGHT));
		Image image = ui.ask(() -> Icons.image(Icon.CHAT, 14));
		assertTrue(image == ui.ask(() -> Icons.image(Icon.CHAT, 14)));
		assertNotEquals(image, ui.ask(() -> Icons.image(Icon.CHAT, 14, Token.ACCENT)));
		assertEquals(14, ui.ask(() -> image.getImageData(100)).width);
		assertEquals(28, ui.ask(() -> image.getImageData(200)).width);
		assertEquals(21, ui.ask(() -> image.getImageData(150)).width);
	}

	@Test
	void everyIconCanBeDrawn(UiThread ui) {
		for (Icon icon : Icon.values()) {
			ImageData data = ui.ask(() -> Icons.image(icon, 16).getImageData(100));
			boolean seen = false;
			for (int y = 0; y < data.height; y++) {
				for (int x = 0; x < data.width; x++) {
					seen |= data.getAlpha(x, y) > 100;
				}
			}
			assertTrue(seen, icon::name);
			assertEquals(0, data.getAlpha(0, 0), icon::name);
		}
	}
}
