package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.swtbot.swt.finder.SWTBot;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.tests.ui.pages.ChatPage;
import org.intcrucible.tests.ui.pages.NavigatorPage;
import org.intcrucible.tests.ui.pages.WindowPage;
import org.junit.jupiter.api.Test;

@WithWindow
class NavigatorTest {

	@Test
	void aNewProjectIsShownAndOpen(NavigatorPage navigator, WindowPage window) {
		navigator.create("Summer trip");
		window.awaitTitle("Summer trip \u2013 Int Crucible");
	}

	@Test
	void theMenuMakesAProjectAsWell(NavigatorPage navigator, WindowPage window) {
		navigator.create("Spring trip");
		window.menu("File", "New project\u2026").click();
		navigator.answer("Winter trip");
		window.awaitTitle("Winter trip \u2013 Int Crucible");
	}

	@Test
	void aProjectThatIsDeletedIsGone(NavigatorPage navigator, WindowPage window) {
		navigator.create("Short trip");
		window.awaitTitle("Short trip \u2013 Int Crucible");
		navigator.delete("Short trip");
		window.awaitTitle("Int Crucible");
		navigator.awaitNoProject("Short trip");
	}

	@Test
	void aProjectIsRenamedWithItsDocument(NavigatorPage navigator, WindowPage window) {
		navigator.create("Bus trip");
		window.awaitTitle("Bus trip \u2013 Int Crucible");
		navigator.rename("Bus trip", "Train & $5 trip");
		navigator.awaitNoProject("Bus trip");
		window.awaitTitle("Train & $5 trip \u2013 Int Crucible");
		ProjectReader projects = StoredProject.service(ProjectReader.class);
		assertEquals("# Train & $5 trip\n", projects.text(projects.titled("Train & $5 trip").orElseThrow().id(), 2).orElseThrow());
	}

	@Test
	void whatAProjectHasIsUnfoldedWithItAndStaysFoldedOnceItWas(NavigatorPage navigator, WindowPage window, ChatPage chat) {
		navigator.create("Boat trip");
		window.awaitTitle("Boat trip \u2013 Int Crucible");
		chat.open().awaitUsable().say("What are my constraints?");
		navigator.awaitUnfolded("Boat trip", "Chats");
		navigator.fold("Boat trip", "Chats");
		chat.send("What are my goals?").awaitWords("What are my goals?");
		navigator.create("Bike trip");
		window.awaitTitle("Bike trip \u2013 Int Crucible");
		navigator.awaitFolded("Boat trip", "Chats");
	}

	@Test
	void aProjectNeedsATitle(NavigatorPage navigator, WindowPage window) {
		navigator.create("Long trip");
		window.menu("File", "New project\u2026").click();
		SWTBot dialog = window.dialog("New project");
		dialog.textWithId("new-project.title").setText("  ");
		assertFalse(dialog.buttonWithId("new-project.create").isEnabled());
		dialog.buttonWithId("new-project.cancel").click();
	}
}
