package org.intcrucible.cli.internal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.intcrucible.cli.internal.StoreCommands;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectCommandTest {

	@TempDir
	private Path folder;

	private StoreCommands crucible;
	private PinnedDocument web;

	@BeforeEach
	void open() {
		crucible = new StoreCommands(folder);
		web = crucible.shop.project("Web shop");
	}

	@AfterEach
	void close() {
		crucible.close();
	}

	private Project project(PinnedDocument document) {
		return crucible.store.projects().find(document.project()).orElseThrow();
	}

	private static List<String> titles(JsonObject list) {
		return Stream.of(list.getAsJsonArray("projects")).flatMap(array -> array.asList().stream())
				.map(item -> item.getAsJsonObject().get("title").getAsString()).toList();
	}

	@Test
	void anEmptyWorkspaceSaysHowToBegin(@TempDir Path other) {
		try (StoreCommands empty = new StoreCommands(other)) {
			assertEquals("There is no project yet. Make one: crucible project new FILE.md\n", empty.output("project", "list"));
			assertEquals("crucible: PROJECT: There is no project \"x\". There is none yet; make one with: crucible project new FILE.md, "
					+ "or --title TITLE.",
					empty.refusal("project", "show", "x"));
		}
	}

	@Test
	void listsAreFilteredAndGoOnWhereTheyEnded() {
		List.of("Book shop", "Dam", "100 % shop").forEach(crucible.shop::project);
		assertEquals(List.of("100 % shop", "Dam", "Book shop", "Web shop"), titles(crucible.json("project", "list", "--json")));
		assertEquals(List.of("100 % shop"), titles(crucible.json("project", "list", "--text", "% SHOP", "--json")));
		JsonObject first = crucible.json("project", "list", "--limit", "3", "--json");
		assertEquals(List.of("Web shop"), titles(crucible.json("project", "list", "--after", first.get("next").getAsString(), "--json")));
		String table = crucible.output("project", "list", "--limit", "3");
		assertTrue(table.endsWith("... and maybe more: add --after " + first.get("next") + "\n"), table);
	}

	@ParameterizedTest
	@ValueSource(strings = {"--limit=0", "--limit=10001", "--after=-1"})
	void placesThatNoListHasAreRefused(String option) {
		assertTrue(crucible.refusal("project", "list", option).startsWith("crucible: " + option.substring(0, option.indexOf('=')) + ": "));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Web shop", "web SHOP", "web", "W"})
	void aProjectIsFoundByItsTitleOrTheBeginningOfIt(String written) {
		crucible.shop.project("Dam");
		assertEquals(web.project().toString(), id(crucible.json("project", "show", written, "--json")));
	}

	private static String id(JsonObject shown) {
		return shown.getAsJsonObject("project").get("project_id").getAsString();
	}

	@Test
	void aProjectIsFoundByItsIdOrTheBeginningOfIt() {
		String id = web.project().toString();
		assertEquals(id, id(crucible.json("project", "show", id, "--json")));
		assertEquals(id, id(crucible.json("project", "show", id.substring(0, 10).toUpperCase(Locale.ROOT), "--json")));
	}

	@Test
	void aTitleThatAnotherOneBeginsWithIsStillFound() {
		PinnedDocument longer = crucible.shop.project("Web shop 2");
		assertEquals(web.project().toString(), id(crucible.json("project", "show", "web shop", "--json")));
		assertEquals(longer.project().toString(), id(crucible.json("project", "show", "web shop 2", "--json")));
	}

	@Test
	void whatSeveralProjectsBeginWithIsNoneOfThem() {
		PinnedDocument other = crucible.shop.project("Web crawler");
		assertEquals("crucible: PROJECT: \"web\" is not one project but 2: \"Web crawler\" (" + other.project().toString().substring(0, 8)
				+ "), \"Web shop\" (" + web.project().toString().substring(0, 8) + "). Write more of the title, or the id.",
				crucible.refusal("project", "show", "web"));
	}

	@Test
	void anUnknownProjectIsSaidWithWhatThereIs() {
		assertEquals("crucible: PROJECT: There is no project \"Web shpo\". Did you mean \"Web shop\"?",
				crucible.refusal("project", "show", "Web shpo"));
		assertEquals("crucible: PROJECT: There is no project \"dam\". There is \"Web shop\".", crucible.refusal("project", "show", "dam"));
		assertEquals("crucible: PROJECT: There is no project \" \". There is \"Web shop\".", crucible.refusal("project", "show", " "));
	}

	@Test
	void aSheetSaysWhatAProjectHas() {
		crucible.shop.cancelled(web);
		String sheet = crucible.output("project", "show", "web");
		assertTrue(sheet.contains("project   Web shop\n"), sheet);
		assertTrue(sheet.contains("runs      1\n"), sheet);
		assertTrue(sheet.contains("document  1 goal, 1 constraint, 2 levers, 1 assumption\n"), sheet);
		assertTrue(sheet.contains("Levers: \"x\" was added. (user, manual_edit)"), sheet);
		JsonObject json = crucible.json("project", "show", "web", "--json");
		assertEquals(2, json.getAsJsonObject("document").get("levers").getAsInt());
		assertEquals(project(web).created().toString(), json.getAsJsonObject("project").get("created_at").getAsString());
		assertEquals(5, json.getAsJsonArray("provenance").size());
	}

	@Test
	void anOldRevisionIsPrintedAsItWasWritten() {
		String first = crucible.store.projects().text(web.project(), 1).orElseThrow();
		crucible.store.save(first + "<!-- a remark -->\n");
		assertEquals(first, crucible.output("project", "show", "web", "--revision", "1"));
		assertEquals(first + "<!-- a remark -->\n", crucible.output("project", "show", "web", "--revision", "2"));
		assertEquals("crucible: --revision: \"Web shop\" has no revision 3. It has revisions 1 to 2.",
				crucible.refusal("project", "show", "web", "--revision", "3"));
	}

	@Test
	void aHistoryIsThatOfAllElementsOrOfOne() {
		String first = crucible.store.projects().text(web.project(), 1).orElseThrow();
		crucible.store.save(first.replace("baseline 1", "baseline 2"));
		JsonElement all = crucible.json("project", "show", "web", "--history", "--json").get("provenance");
		JsonElement one = crucible.json("project", "show", "web", "--history", "--element", "x", "--json").get("provenance");
		assertEquals(List.of("changed", "added"), one.getAsJsonArray().asList().stream()
				.map(entry -> entry.getAsJsonObject().get("type").getAsString()).toList());
		assertTrue(all.getAsJsonArray().size() > 2);
		assertTrue(crucible.output("project", "show", "web", "--history", "--limit", "1").contains("Levers: \"x\" was changed."));
	}

	@Test
	void aDocumentBecomesAProjectOnce() throws IOException {
		Path file = Files.writeString(folder.resolve("dam.md"), "# Dam\n## Goals\n- minimize cost: `x`\n## Levers\n- x: real 0..1\n");
		assertEquals("\"Dam\" is there now. Next: crucible run " + file + "\n", crucible.output("project", "new", "dam.md"));
		assertEquals(1, crucible.store.projects().titled("Dam").orElseThrow().revision());
		String refused = crucible.refusal("project", "new", "dam.md");
		assertTrue(refused.contains("There is a project \"Dam\" already. Give the document another title"), refused);
		assertEquals(1, crucible.store.projects().titled("Dam").orElseThrow().revision());
	}

	@Test
	void aTitleAloneBecomesAProjectToTalkAbout() {
		assertEquals("\"Summer trip\" is there now. Next: crucible chat 'Summer trip' TEXT\n",
				crucible.output("project", "new", "--title", "Summer trip"));
		assertEquals("# Summer trip\n", crucible.output("project", "show", "summer", "--revision", "1"));
		assertTrue(crucible.refusal("project", "new", "--title", "Summer trip").endsWith("already. Choose another title."));
		for (String title : List.of("two\nlines", " ", "x ")) {
			assertTrue(crucible.refusal("project", "new", "--title", title).contains("cannot be a title."), title);
		}
		assertTrue(crucible.refusal("project", "new").contains("Give either a FILE.md or --title TITLE."));
		assertTrue(crucible.refusal("project", "new", "x.md", "--title", "x").contains("Give either a FILE.md or --title TITLE."));
	}

	@Test
	void aDocumentThatIsNotSoundMakesNoProject() throws IOException {
		Files.writeString(folder.resolve("dam.md"), "# Dam\n## Goals\n- minimize cost: `x +`\n");
		assertTrue(crucible.refusal("project", "new", "dam.md").contains("dam.md:3:"));
		assertTrue(crucible.store.projects().titled("Dam").isEmpty());
	}

	@Test
	void aDeletedProjectIsOutOfSightAndComesBack() {
		String gone = crucible.output("project", "delete", "web");
		assertTrue(gone.startsWith("\"Web shop\" is deleted. Until "), gone);
		assertEquals(List.of(), titles(crucible.json("project", "list", "--json")));
		assertEquals(List.of("Web shop"), titles(crucible.json("project", "list", "--deleted", "--json")));
		assertTrue(crucible.refusal("project", "show", "web").endsWith("this brings it back: crucible project delete --undo \"web\"."));
		assertTrue(crucible.output("project", "show", web.project().toString()).contains("deleted   "));
		assertEquals("\"Web shop\" is back.\n", crucible.output("project", "delete", "--undo", "web"));
		assertEquals(List.of("Web shop"), titles(crucible.json("project", "list", "--json")));
		assertEquals("crucible: PROJECT: There is no deleted project \"web\". No project is deleted.",
				crucible.refusal("project", "delete", "--undo", "web"));
	}

	@Test
	void aDeletedProjectDoesNotComeBackOverAnotherOneOfItsTitle() {
		crucible.output("project", "delete", "web");
		crucible.shop.project("Web shop");
		assertTrue(crucible.refusal("project", "delete", "--undo", "web").contains("Another project is called \"Web shop\" now."));
	}

	@Test
	void anExportGoesWhereTheCallerWantsIt() {
		crucible.output("project", "export", "web", "other.zip");
		crucible.output("project", "export", "web");
		assertEquals(List.of("export " + web.project() + " " + folder.resolve("other.zip"),
				"export " + web.project() + " " + folder.resolve("web-shop.zip")), crucible.keeping.asked);
	}

	@ParameterizedTest
	@ValueSource(strings = {"../../etc/passwd", "a/b\\c:d", "\u5de5\u5834", "..."})
	void anExportIsNamedSoThatEveryDiskTakesIt(String title) {
		assertTrue(ArchiveName.of(title).toString().matches("[a-z0-9]+(-[a-z0-9]+)*\\.zip"), ArchiveName.of(title).toString());
	}

	@Test
	void anImportSaysWhatCameOrWhyNothingDid() {
		assertEquals("crucible: shop.zip: This is no archive. Export it anew.", crucible.refusal("project", "import", "shop.zip"));
		crucible.keeping.archive = Result.success(project(web));
		assertTrue(crucible.output("project", "import", "shop.zip").startsWith("\"Web shop\" is there now, as history from "));
		assertEquals("read " + folder.resolve("shop.zip"), crucible.keeping.asked.getFirst());
	}

	@Test
	void compactingRemovesNothingUnasked() {
		crucible.output("project", "delete", "web");
		crucible.keeping.removable.add(project(web));
		Outcome outcome = crucible.crucible("project", "compact");
		assertEquals(2, outcome.status());
		assertTrue(outcome.errors().contains("\"Web shop\" (" + web.project().toString().substring(0, 8) + "), 0 runs, deleted "), outcome.errors());
		assertTrue(outcome.errors().endsWith("crucible: --yes: There is no terminal to ask on. Add --yes if that is what you want.\n"));
		assertTrue(crucible.keeping.asked.isEmpty());
	}

	@Test
	void compactingThatWasAgreedToRemovesAndSaysWhat() {
		crucible.keeping.removable.add(project(web));
		Outcome outcome = crucible.crucible("project", "compact", "--yes");
		assertEquals(0, outcome.status());
		assertEquals("Removed: \"Web shop\"\n", outcome.output());
		assertEquals(List.of("compact as USER"), crucible.keeping.asked);
	}

	@Test
	void compactingAsksNobodyWhereNothingIsLost() {
		assertEquals("No project is deleted long enough to be removed.\n", crucible.output("project", "compact"));
		assertEquals(List.of(), crucible.keeping.asked);
	}

	@Test
	void titlesCannotWriteToTheTerminal() {
		crucible.shop.project("Red \u001b[31m shop");
		assertFalse(crucible.output("project", "list").contains("\u001b"));
		assertFalse(crucible.output("project", "show", "Red").contains("\u001b"));
		assertFalse(crucible.output("project", "delete", "Red").contains("\u001b"));
	}

	@Test
	void whatIsMissingIsSaid() {
		assertTrue(crucible.refusal("project").contains("What to do is missing: list, show, new, import, export, delete or compact."));
	}

	@Test
	void programsLearnWhatWasDone() throws IOException {
		Files.writeString(folder.resolve("dam.md"), "# Dam\n## Goals\n- minimize cost: `x`\n## Levers\n- x: real 0..1\n");
		JsonObject made = crucible.json("project", "new", "dam.md", "--json");
		assertEquals("Dam", made.get("title").getAsString());
		assertTrue(made.get("deleted_at").isJsonNull());
		JsonObject gone = crucible.json("project", "delete", "dam", "--json");
		assertEquals(made.get("project_id"), gone.get("project_id"));
		assertFalse(gone.get("deleted_at").isJsonNull());
		assertTrue(crucible.json("project", "delete", "--undo", "dam", "--json").get("deleted_at").isJsonNull());
		assertEquals(folder.resolve("d.zip").toString(), crucible.json("project", "export", "dam", "d.zip", "--json").get("file").getAsString());
		assertEquals(0, crucible.json("project", "compact", "--json").getAsJsonArray("removed").size());
		assertTrue(crucible.json("project", "show", "dam", "--revision", "1", "--json").get("text").getAsString().startsWith("# Dam\n"));
	}
}
