package org.intcrucible.cli.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.cli.internal.StoreCommands;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.StopBorder;
import org.intcrucible.run.RunDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunsCommandTest {

	@TempDir
	private static Path folder;

	private static StoreCommands crucible;
	/** of "Web shop", R-001 of "Dam". */
	private static Run done;
	private static Run cancelled;
	private static Run dam;

	@BeforeAll
	static void make() {
		crucible = new StoreCommands(folder);
		PinnedDocument web = crucible.shop.project("Web shop");
		done = crucible.shop.completed(web);
		cancelled = crucible.shop.cancelled(web);
		dam = crucible.shop.created(crucible.shop.project("Dam"));
	}

	@AfterAll
	static void close() {
		crucible.close();
	}

	private static List<String> ids(String... arguments) {
		return crucible.json(arguments).getAsJsonArray("runs").asList().stream()
				.map(run -> run.getAsJsonObject().get("run_id").getAsString()).toList();
	}

	private static List<String> ids(Run... runs) {
		return List.of(runs).stream().map(run -> run.id().toString()).toList();
	}

	private static String shown(String... arguments) {
		return crucible.json(arguments).getAsJsonObject("run").get("run_id").getAsString();
	}

	@Test
	void listsAreFiltered() {
		assertEquals(ids(dam, cancelled, done), ids("runs", "list", "--json"));
		assertEquals(ids(cancelled, done), ids("runs", "list", "--project", "web", "--json"));
		assertEquals(ids(dam, cancelled), ids("runs", "list", "--status", "created,cancelled", "--json"));
		assertEquals(List.of(), ids("runs", "list", "--mode", "eval_only", "--json"));
		assertEquals(ids(done), ids("runs", "list", "--mode", "full_search,seeded", "--status", "completed", "--project", "Web shop", "--json"));
	}

	@Test
	void listsGoOnWhereTheyEnded() {
		JsonObject first = crucible.json("runs", "list", "--limit", "2", "--json");
		assertEquals(ids(done), ids("runs", "list", "--after", first.get("next").getAsString(), "--json"));
	}

	@Test
	void aListIsReadable() {
		List<String> lines = crucible.output("runs", "list", "--project", "web").lines().toList();
		assertEquals(3, lines.size());
		assertTrue(lines.get(2).matches("R-001  [0-9a-f]{8}  Web shop  completed  full search +3  2026-\\S+ \\S+  12.0 s"), lines.get(2));
		assertEquals("There is no run that fits.\n", crucible.output("runs", "list", "--mode", "seeded"));
	}

	@Test
	void whereNothingWasRunYetThatIsSaid(@TempDir Path empty) {
		try (StoreCommands fresh = new StoreCommands(empty)) {
			assertEquals("There is no run yet. This makes one: crucible run FILE.md\n", fresh.output("runs", "list"));
			assertEquals("There is no run that fits.\n", fresh.output("runs", "list", "--status", "failed"));
		}
	}

	@Test
	void theHelpOfAListNamesEveryChoice() {
		for (String command : List.of("runs", "candidates")) {
			String help = crucible.output(command, "list", "--help").replaceAll("\\s+", " ");
			Enum<?>[] choices = command.equals("runs") ? RunStatus.values() : CandidateStatus.values();
			for (Enum<?> choice : choices) {
				assertTrue(help.contains(choice.name().toLowerCase(Locale.ROOT)), choice + " in " + help);
			}
		}
	}

	@Test
	void theGroupNamesItsCommands() {
		String refused = crucible.refusal("runs");
		assertTrue(refused.startsWith("crucible: What to do is missing: ") && refused.contains("list") && refused.contains("show"), refused);
	}

	@Test
	void projectsAndStatusesThatThereAreNotAreSaid() {
		assertEquals("crucible: --project: There is no project \"x\". There is \"Dam\", \"Web shop\".",
				crucible.refusal("runs", "list", "--project", "x"));
		assertEquals("crucible: --status: \"done\" is none of created, running, completed, failed or cancelled. See \"crucible runs list --help\".",
				crucible.refusal("runs", "list", "--status", "done"));
		assertEquals("crucible: --after: \"x\" is no whole number. See \"crucible runs list --help\".",
				crucible.refusal("runs", "list", "--after", "x"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"R-002", "r-2", "2", "002"})
	void aRunIsFoundByANumberThatOneProjectHas(String written) {
		assertEquals(cancelled.id().toString(), shown("runs", "show", written, "--json"));
	}

	@Test
	void aNumberThatSeveralProjectsHaveNeedsOne() {
		String refused = crucible.refusal("runs", "show", "R-001");
		assertTrue(refused.startsWith("crucible: RUN: \"R-001\" is not one run but 2: R-001 of \"Dam\" ("), refused);
		assertTrue(refused.endsWith("Write the id, or add --project."), refused);
		assertEquals(dam.id().toString(), shown("runs", "show", "1", "--project", "dam", "--json"));
		assertEquals(done.id().toString(), shown("runs", "show", "1", "--project", "web", "--json"));
	}

	@Test
	void aRunIsFoundByItsIdOrTheBeginningOfIt() {
		String id = done.id().toString();
		assertEquals(id, shown("runs", "show", id, "--json"));
		assertEquals(id, shown("runs", "show", id.substring(0, 13), "--json"));
	}

	@Test
	void anUnknownRunIsSaidWithTheNewest() {
		String refused = crucible.refusal("runs", "show", "R-099");
		assertTrue(refused.startsWith("crucible: RUN: There is no run \"R-099\". The newest are R-001 of \"Dam\" ("), refused);
		assertTrue(crucible.refusal("runs", "show", "R-099", "--project", "web").contains("There is no run \"R-099\" of \"Web shop\"."));
		assertTrue(crucible.refusal("runs", "show", done.id().toString(), "--project", "dam").contains("of \"Dam\""));
		assertTrue(crucible.refusal("runs", "show", " ").contains("There is no run \" \"."));
	}

	@Test
	void aRunIsShownAsWhenItWasRun() {
		Run run = crucible.store.runs().find(done.id()).orElseThrow();
		RunDocument document = RunDocument.of(run, crucible.store.runs().result(run.id()).orElseThrow());
		assertEquals(JsonParser.parseString(JsonCodec.writeDocument(document)),
				crucible.json("runs", "show", "1", "--project", "web", "--json"));
	}

	@Test
	void aRunThatIsNotAtItsEndSaysHowToGoOn(@TempDir Path other) {
		try (StoreCommands fresh = new StoreCommands(other)) {
			PinnedDocument shop = fresh.shop.project("Web shop");
			Run failed = fresh.shop.failed(fresh.shop.created(shop));
			assertTrue(fresh.output("runs", "show", "1").contains("\nGo on with it: crucible runs resume R-001 --project 'Web shop'\n"));
			RunLinks links = new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), new RunLinks.Resumed(failed.id()));
			Run resumed = fresh.shop.created(shop, links, RunPapers.NONE);
			String sheet = fresh.output("runs", "show", "2");
			assertTrue(sheet.contains("parent   resumes R-001\n"), sheet);
			assertTrue(sheet.contains("\nEnd it: crucible runs cancel R-002 --project 'Web shop'\n"), sheet);
			fresh.shop.completed(resumed, "max_runtime_s", new RunUsage(2, 1, Map.of("Evaluate", 2.0), 10, 0.5, new StopBorder(7), List.of("Pilot")));
			sheet = fresh.output("runs", "show", "2");
			assertTrue(sheet.contains("status   completed, stopped by its limit max_runtime_s\n"), sheet);
			assertTrue(sheet.contains("used     2 threads, 2.0 s (Evaluate 2.0 s), 10 tokens, 0.50 USD, stopped behind 7 batches, taken"), sheet);
			assertTrue(sheet.contains("over: Pilot\n"), sheet);
			assertTrue(sheet.contains("marks    unsigned_plugin, partial\n"), sheet);
			assertTrue(!sheet.contains("runs resume"), sheet);
		}
	}

	@Test
	void aSheetSaysWhatCameOut() {
		String sheet = crucible.output("runs", "show", "1", "--project", "web");
		assertTrue(sheet.contains("status   completed\n"), sheet);
		assertTrue(sheet.contains("work     3 candidates in 3 scenarios: 9 evaluations after 1,234 tries, 12.0 s\n"), sheet);
		assertTrue(sheet.contains("marks    unsigned_plugin\n"), sheet);
		assertTrue(sheet.matches("(?s).*1  c1  Design 1   promising  1.600  0.800  0.500\\R.*"), sheet);
		assertTrue(crucible.output("runs", "show", "2").contains("Nothing was ranked."));
	}
}
