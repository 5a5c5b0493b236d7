package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.intcrucible.tests.ui.pages.NavigatorPage;
import org.intcrucible.tests.ui.pages.WelcomePage;
import org.intcrucible.tests.ui.pages.WindowPage;
import org.junit.jupiter.api.Test;

@WithWindow
class WelcomeTest {

	@Test
	void theWindowOpensWithAWelcome(WelcomePage welcome) {
		assertEquals("Int Crucible", welcome.open().product());
	}

	@Test
	void helpSaysWhatThisIs(WindowPage window) {
		window.menu("Help", "About Int Crucible").click();
		window.dialog("About Int Crucible").button("OK").click();
	}

	@Test
	void anExampleIsOneClickAway(WelcomePage welcome, NavigatorPage navigator, WindowPage window) {
		welcome.open().openExample("shallow-lake");
		navigator.awaitProject("Shallow lake");
		window.awaitTitle("Shallow lake \u2013 Int Crucible");
	}

	@Test
	void anExampleThatIsOpenedAgainIsAnotherProject(WelcomePage welcome, NavigatorPage navigator) {
		welcome.open().openExample("sellar");
		navigator.awaitProject("Two coupled disciplines");
		welcome.open().openExample("sellar");
		navigator.awaitProject("Two coupled disciplines 2");
	}
}
