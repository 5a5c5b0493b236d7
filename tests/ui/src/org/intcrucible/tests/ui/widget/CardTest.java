package org.intcrucible.tests.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.tests.ui.UiThread;
import org.intcrucible.tests.ui.WithToolkit;
import org.intcrucible.ui.widget.Card;
import org.intcrucible.ui.widget.CardLook;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;
import org.junit.jupiter.api.Test;

@WithToolkit
class CardTest {

	private static final int ABOVE = 80;
	private static final int SCROLLED = 20;

	/** A card in something that shows a part of it, and stands on what is drawn before it. */
	private static Composite scrolled(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		all.setLayoutData(new GridData(400, 240));
		Tokens.apply(all, Token.SURFACE, Token.TEXT);
		Composite view = new Composite(all, SWT.NONE);
		view.setBounds(0, ABOVE, 400, 160);
		Tokens.apply(view, Token.SURFACE, Token.TEXT);
		Card card = new Card(view, "card", CardLook.ADVICE);
		card.head(Icon.PLAY, "Recommended run", "");
		card.setBounds(20, -SCROLLED, 360, 120);
		card.layout(true, true);
		return all;
	}

	private static RGB pixel(ImageData picture, int x, int y) {
		return picture.palette.getRGB(picture.getPixel(x, y));
	}

	@Test
	void whatIsScrolledAwayOfACardIsNotDrawnOverWhatStandsAboveIt(UiThread ui) {
		try (Stage<Composite> stage = new Stage<>(ui, CardTest::scrolled)) {
			RGB surface = stage.color(Token.SURFACE).getRGB();
			ImageData picture = stage.screen();
			for (int y = 0; y < ABOVE; y++) {
				for (int x : new int[] {20, 21, 22, 200, 378}) {
					assertEquals(surface, pixel(picture, x, y), "at " + x + ", " + y);
				}
			}
			assertNotEquals(surface, pixel(picture, 21, ABOVE + 60), "the rail of the card");
		}
	}
}
