package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.intcrucible.tests.ui.pages.WindowPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@WithWindow
class ThemeTest {

	private static final int MIDDLE = 128;

	@AfterEach
	void light(WindowPage window) {
		window.useTheme("Light");
	}

	@Test
	void theWindowIsDarkOrLightAsItIsChosen(WindowPage window) {
		window.useTheme("Dark");
		assertTrue(window.brightness() < MIDDLE, "brightness: " + window.brightness());
		window.useTheme("Light");
		assertTrue(window.brightness() > MIDDLE, "brightness: " + window.brightness());
	}
}
