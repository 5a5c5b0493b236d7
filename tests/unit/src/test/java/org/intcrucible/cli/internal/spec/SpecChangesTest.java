package org.intcrucible.cli.internal.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import com.google.gson.JsonObject;

import org.intcrucible.cli.internal.StoreCommands;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.PinnedDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code spec apply} and {@code spec undo}. */
class SpecChangesTest {

	private static final String CHANGE = """
			Levers
			  - x: real 0..5, baseline 1
			  + x: real 0..5, baseline 2
			""";

	@TempDir
	private Path folder;
	private StoreCommands crucible;
	private PinnedDocument web;
	private String text;

	@BeforeEach
	void make() {
		crucible = new StoreCommands(folder);
		web = crucible.shop.project("Web shop");
		text = crucible.store.projects().text(web.project(), 1).orElseThrow();
	}

	@AfterEach
	void close() {
		crucible.close();
	}

	private int revision() {
		return crucible.store.projects().find(web.project()).orElseThrow().revision();
	}

	private void write(String content) throws IOException {
		Files.writeString(folder.resolve("web.md"), content);
	}

	@Test
	void aFileBecomesTheDocumentByTheHandOfTheUser() throws IOException {
		write(text.replace("baseline 1", "baseline 2"));
		assertEquals("It would be revision 2 of \"Web shop\":\n" + CHANGE, crucible.output("spec", "apply", "web", "web.md", "--dry-run"));
		assertEquals(1, revision());
		assertEquals("\"Web shop\" has revision 2 now:\n" + CHANGE, crucible.output("spec", "apply", "web", "web.md"));
		assertEquals(2, revision());
		assertTrue(crucible.output("project", "show", "web", "--element", "x").contains("user  manual_edit"));
		assertEquals("This is what \"Web shop\" has already: revision 2.\n", crucible.output("spec", "apply", "web", "web.md"));
		write(text.replace("baseline 1", "baseline 2") + "<!-- a remark -->\n");
		assertEquals("\"Web shop\" has revision 3 now, in which only layout or comments differ.\n", crucible.output("spec", "apply", "web", "web.md"));
	}

	@Test
	void whatIsNotSoundOrBelongsElsewhereIsNotApplied() throws IOException {
		write(text.replace("x * 2", "y * 2"));
		String refused = crucible.refusal("spec", "apply", "web", "web.md");
		assertTrue(refused.contains("web.md:3:"), refused);
		write(text.replace("# Web shop", "# Corner shop"));
		refused = crucible.refusal("spec", "apply", "web", "web.md");
		assertTrue(refused.startsWith("crucible: FILE.md: The title in web.md is \"Corner shop\", and the project is called \"Web shop\"."), refused);
		assertEquals(1, revision());
		assertTrue(crucible.store.projects().titled("Corner shop").isEmpty());
		assertTrue(crucible.refusal("spec", "apply", "dam", "web.md").startsWith("crucible: PROJECT: There is no project \"dam\"."));
		assertTrue(crucible.refusal("spec", "apply", "web", "none.md").contains("none.md"));
	}

	@Test
	void programsGetEachDifference() throws IOException {
		write(text.replace("baseline 1", "baseline 2"));
		JsonObject document = crucible.json("spec", "apply", "web", "web.md", "--dry-run", "--json");
		assertEquals(Set.of("project_id", "revision_before", "revision_after", "dry_run", "differences"), document.keySet());
		assertEquals("{\"subject\":\"element\",\"section\":\"levers\",\"id\":\"x\",\"kind\":\"changed\",\"before\":\"x: real 0..5, baseline 1\","
				+ "\"after\":\"x: real 0..5, baseline 2\"}", document.getAsJsonArray("differences").get(0).toString());
	}

	private ChatSession talk(PinnedDocument where) {
		return crucible.chat.conversations().begin(where.project(), ChatMode.SETUP, new ChatSession.WholeProject(), "Talk").orElseThrow();
	}

	@Test
	void theNewestChangeThatStandsIsUndoneThenTheOneBefore() {
		ChatSession talk = talk(web);
		crucible.chat.changed(talk, text.replace("baseline 1", "baseline 2"));
		crucible.chat.changed(talk, text.replace("baseline 1", "baseline 3"));
		assertEquals("""
				It would be revision 4 of "Web shop":
				Levers
				  - x: real 0..5, baseline 3
				  + x: real 0..5, baseline 2
				""", crucible.output("spec", "undo", "web", "--dry-run"));
		assertEquals(3, revision());
		assertTrue(crucible.output("spec", "undo", "web").startsWith("\"Web shop\" has revision 4 now:\n"));
		assertEquals(5, crucible.json("spec", "undo", "web", "--json").get("revision_after").getAsInt());
		assertEquals(text, crucible.store.projects().text(web.project(), 5).orElseThrow());
		assertEquals("crucible: PROJECT: No change that the Architect made to \"Web shop\" stands. Its history: crucible project show "
				+ "'Web shop' --history.", crucible.refusal("spec", "undo", "web"));
	}

	@Test
	void aChangeIsUndoneByTheBeginningOfItsMessageAndWhatCameAfterStays() {
		ChatSession talk = talk(web);
		Message first = crucible.chat.changed(talk, text.replace("baseline 1", "baseline 2"));
		crucible.chat.changed(talk, text.replace("baseline 1", "baseline 2").replace("from 0 to 10", "from 0 to 20"));
		assertEquals(List.of("\"Web shop\" has revision 4 now:", "Levers", "  - x: real 0..5, baseline 2", "  + x: real 0..5, baseline 1"),
				crucible.output("spec", "undo", "web", first.id().toString().substring(0, 13)).lines().toList());
		assertEquals(text.replace("from 0 to 10", "from 0 to 20"), crucible.store.projects().text(web.project(), 4).orElseThrow());
	}

	@Test
	void whatCannotBeUndoneIsSaidAndChangesNothing() {
		Message elsewhere = crucible.chat.changed(talk(crucible.shop.project("Other")), text.replace("# Web shop", "# Other").replace("baseline 1", "baseline 2"));
		assertTrue(crucible.refusal("spec", "undo", "web", elsewhere.id().toString()).contains("was said in another project."));
		assertTrue(crucible.refusal("spec", "undo", "web", "abc").contains("No message that changed the document has an id that begins with \"abc\"."));
		Message idle = crucible.chat.says(talk(web), "Hello.").getFirst();
		assertTrue(crucible.refusal("spec", "undo", "web", idle.id().toString()).contains("changed nothing."));
		assertEquals(1, revision());
	}
}
