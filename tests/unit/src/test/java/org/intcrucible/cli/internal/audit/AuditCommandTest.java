package org.intcrucible.cli.internal.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.intcrucible.cli.internal.StoreCommands;
import org.intcrucible.cli.internal.StoredShop;
import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunPrerequisites;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.RunWarning;
import org.intcrucible.model.RunWarningCode;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.internal.run.Summaries;
import org.intcrucible.store.run.SummaryMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCommandTest {

	@TempDir
	private static Path folder;

	private static StoreCommands crucible;
	private static PinnedDocument web;
	private static Run done;

	@BeforeAll
	static void make() {
		crucible = new StoreCommands(folder);
		web = crucible.shop.project("Web shop");
		done = crucible.shop.completed(web);
		crucible.shop.cancelled(crucible.shop.project("Dam"));
	}

	@AfterAll
	static void close() {
		crucible.close();
	}

	private static List<String> kinds(JsonObject document) {
		JsonArray events = document.getAsJsonArray("events");
		return events.asList().stream().map(event -> event.getAsJsonObject().get("kind").getAsString()).toList();
	}

	@Test
	void eventsAreFoundByProjectRunAndKind() {
		assertEquals(List.of("run_ended", "run_started", "run_created", "project_revised", "project_created"),
				kinds(crucible.json("audit", "list", "--project", "web", "--json")));
		assertEquals(List.of("run_ended", "run_started", "run_created"),
				kinds(crucible.json("audit", "list", "--run", "1", "--project", "web", "--json")));
		assertEquals(List.of("run_created", "run_created"), kinds(crucible.json("audit", "list", "--kind", "run_created", "--json")));
		assertEquals(List.of("project_created"), kinds(crucible.json("audit", "list", "--kind", "project_created,run_started",
				"--project", "dam", "--json")));
	}

	@Test
	void aListGoesOnWhereItEnded() {
		JsonObject first = crucible.json("audit", "list", "--limit", "2", "--kind", "run_ended,run_created", "--json");
		JsonObject rest = crucible.json("audit", "list", "--after", first.get("next").getAsString(), "--kind", "run_ended,run_created", "--json");
		assertEquals(List.of("run_ended", "run_created", "run_ended", "run_created"),
				List.of(kinds(first), kinds(rest)).stream().flatMap(List::stream).toList());
	}

	@Test
	void aListIsReadable() {
		String list = crucible.output("audit", "list", "--run", done.id().toString());
		assertTrue(list.matches("(?s)event +when.*\\R +\\d+  20\\S+ \\S+  user +run_created .*"), list);
		assertTrue(list.lines().allMatch(line -> line.length() <= 130), list);
	}

	@Test
	void idsOfWhatIsGoneAreNoMistake() {
		String gone = "00000000-0000-4000-8000-000000000000";
		assertEquals("There is no such event.\n", crucible.output("audit", "list", "--run", gone));
		assertEquals("There is no such event.\n", crucible.output("audit", "list", "--project", gone));
	}

	@Test
	void kindsProjectsAndRunsThatThereAreNotAreSaid() {
		assertEquals("crucible: --kind: There is no kind of event \"run_create\". Did you mean \"run_created\"?",
				crucible.refusal("audit", "list", "--kind", "run_create"));
		assertTrue(crucible.refusal("audit", "list", "--project", "x").contains("There is no project \"x\"."));
		assertTrue(crucible.refusal("audit", "export", "--run", "R-77").startsWith("crucible: --run: There is no run \"R-77\"."));
	}

	@Test
	void everythingAboutARunStandsOnOneScreen() {
		String screen = crucible.output("audit", "show", "1", "--project", "web");
		assertTrue(screen.lines().allMatch(line -> line.length() <= 100), screen);
		assertTrue(screen.lines().count() <= 50, screen);
		for (String part : List.of("R-001 of \"Web shop\", completed", "advice         none", "trigger        cli_tool, 2026-03-0",
				"command line run shop.md --seed 7", "preflight      none", "revision 1, sha256 " + web.hash(), web.specHash(),
				"full search, 200 candidates, 24 scenarios, at most 20,000 tries", "quantitative.designer 1.0.0", "seed           7",
				"(12.0 s)", "3 candidates, 3 scenarios, 9 evaluations, 1,234 tries", "unsigned_plugin",
				"best c1 \"Design 1\", promising, I 1.600, P 0.800, R 0.500", "run_created, user", "run_ended, system")) {
			assertTrue(screen.contains(part), part + " in\n" + screen);
		}
	}

	@Test
	void whatWasSaidAtTheEndOfARunIsShownWithItsConversation(@TempDir Path other) {
		try (StoreCommands fresh = new StoreCommands(other)) {
			Run run = fresh.shop.cancelled(fresh.shop.project("Web shop"));
			assertTrue(fresh.json("audit", "show", "1", "--json").get("summary").isJsonNull());
			SummaryMessage summary = Summaries.saying("### Run R-001 summary\n\nNothing was evaluated.");
			fresh.store.transactions().write(unit -> {
				fresh.store.runWriter().summarised(unit, run, summary);
				return run;
			});
			String screen = fresh.output("audit", "show", "1");
			assertTrue(screen.contains("message " + summary.id() + " in conversation"), screen);
			assertTrue(screen.contains(" ### Run R-001 summary\n") && screen.contains(" Nothing was evaluated.\n"), screen);
			JsonObject said = fresh.json("audit", "show", "1", "--json").getAsJsonObject("summary");
			assertEquals(List.of(summary.id().toString(), summary.session().toString(), summary.text()),
					List.of(said.get("id").getAsString(), said.get("session").getAsString(), said.get("content").getAsString()));
		}
	}

	/** A recommendation that was edited, judged and run, and then resumed. */
	private static Run advised(StoreCommands fresh, PinnedDocument shop) {
		MessageId message = new MessageId(fresh.store.ids().next());
		ChatSessionId session = new ChatSessionId(fresh.store.ids().next());
		RunParameters parameters = new RunParameters(33, 9, 77, List.of(), Limit.NONE, Limit.NONE, Limit.NONE);
		RecommendedRunConfig config = new RecommendedRunConfig(1, "r", shop.project(), session, message, StoredShop.PRESSED,
				StoredShop.PRESSED.plusSeconds(60), RecommendationStatus.READY, RunMode.FULL_SEARCH, parameters,
				new RunPrerequisites(true, true, true), CostEstimate.NOTHING, "Thirty-three are enough here.", List.of(), List.of(), List.of(), null);
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, parameters, 7, Map.of(), List.of());
		RunPreflightResult preflight = new RunPreflightResult(1, true, List.of(), List.of(new RunWarning(RunWarningCode.HIGH_BUDGET,
				"It takes long.", "Ask for less.", Place.whole("--candidates"))), request, new RunPrerequisites(true, true, true),
				new CostEstimate(0, 0, 420, 12), new InputHashes("a", "b", "c", "d"), List.of(), List.of());
		fresh.store.transactions().write(unit -> {
			fresh.store.conversationWriter().open(unit, new ChatSession(session, shop.project(), ChatMode.SETUP, "Talk",
					new ChatSession.WholeProject(), StoredShop.PRESSED));
			fresh.store.conversationWriter().add(unit, new Message(message, session, MessageRole.AGENT, "Run it.", "", StoredShop.PRESSED));
			return true;
		});
		RunLinks links = new RunLinks(new RunLinks.Advised(message), new RunLinks.InTalk(session), new RunLinks.Current());
		return fresh.shop.failed(fresh.shop.created(shop, links, new RunPapers(JsonCodec.write(preflight), JsonCodec.write(config),
				JsonCodec.write(List.of(new ConfigDifference("num_candidates", "33", "200"))))));
	}

	@Test
	void adviceAnswerEditsAndKinStandOnTheScreenAndInTheDocument(@TempDir Path other) {
		try (StoreCommands fresh = new StoreCommands(other)) {
			PinnedDocument shop = fresh.shop.project("Web shop");
			Run run = advised(fresh, shop);
			Run child = fresh.shop.completed(fresh.shop.created(shop, new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(),
					new RunLinks.Resumed(run.id())), RunPapers.NONE), "max_runtime_s", RunUsage.NONE);
			String screen = fresh.output("audit", "show", "1");
			assertTrue(screen.lines().allMatch(line -> line.length() <= 100), screen);
			for (String part : List.of("advice         message " + run.authorisation().links().recommendedMessage().orElseThrow(),
					"ready, 2026-03-01", "Thirty-three are enough here.", "recommended    full search, 33 candidates, 9 scenarios, at most 77 tries",
					"edited         num_candidates 200 instead of 33", "preflight      ready, expected 420 evaluations, about 12 seconds",
					"warning: It takes long.", "children       R-002 resumes it", "The process ended in the middle of the run.")) {
				assertTrue(screen.contains(part), part + " in\n" + screen);
			}
			String second = fresh.output("audit", "show", "2");
			assertTrue(second.contains("parent         resumes R-001\n") && second.contains("stopped by its limit max_runtime_s"), second);
			JsonObject json = fresh.json("audit", "show", "1", "--json");
			assertEquals(33, json.getAsJsonObject("recommended").getAsJsonObject("parameters").get("num_candidates").getAsInt());
			assertEquals("Run it.", json.getAsJsonObject("advice").get("content").getAsString());
			assertTrue(json.getAsJsonObject("preflight").get("ready").getAsBoolean());
			assertEquals("200", json.getAsJsonArray("edited").get(0).getAsJsonObject().get("after").getAsString());
			assertEquals("[\"" + child.id() + "\"]", json.get("children").toString());
			assertEquals("[\"" + run.id() + "\"]", fresh.json("audit", "show", "2", "--json").get("ancestors").toString());
		}
	}

	@Test
	void refusedAttemptsSayWhoWhatAndHowOften(@TempDir Path other) {
		try (StoreCommands fresh = new StoreCommands(other)) {
			fresh.store.transactions().write(unit -> {
				unit.append(new AuditEvent.AttemptRefused("lookup of org.intcrucible.stage.Evaluator", "It is hidden.",
						"org.example.thief 1.2.0 file:/tmp/thief.jar", 1200), Actor.SYSTEM);
				unit.append(new AuditEvent.AttemptRefused("cancel", "The run is over.", "", 1), Actor.USER);
				return true;
			});
			String list = fresh.output("audit", "list", "--kind", "attempt_refused");
			assertTrue(list.contains("org.example.thief 1.2.0, 1,200 times: lookup of org.intcrucible.stage.Evaluator\n"), list);
			assertTrue(list.contains("  cancel: The run is over.\n"), list);
			assertTrue(fresh.output("audit", "list", "--json").contains("file:/tmp/thief.jar"));
		}
	}

	@Test
	void everythingAboutARunIsOneDocument() {
		JsonObject json = crucible.json("audit", "show", done.id().toString(), "--json");
		assertEquals(done.id().toString(), json.getAsJsonObject("run").get("run_id").getAsString());
		assertEquals(List.of("run_created", "run_started", "run_ended"), kinds(json));
		assertTrue(json.getAsJsonArray("events").asList().stream().allMatch(event -> event.getAsJsonObject().get("sound").getAsBoolean()));
		assertEquals(web.hash(), json.getAsJsonObject("document").get("sha256").getAsString());
		assertEquals("7", json.getAsJsonObject("columns").get("seed").getAsString());
		assertEquals("ada", json.getAsJsonObject("authorisation").getAsJsonObject("ui_trigger_metadata").get("user").getAsString());
	}

	@Test
	void theProvenanceIsThatOfTheRevisionThatWasRun(@TempDir Path other) {
		try (StoreCommands changed = new StoreCommands(other)) {
			PinnedDocument first = changed.shop.project("Web shop");
			String text = changed.store.projects().text(first.project(), 1).orElseThrow();
			Run run = changed.shop.cancelled(changed.store.save(text.replace("baseline 1", "baseline 2")));
			changed.store.save(text.replace("x * 2", "x * 3"));
			JsonArray provenance = changed.json("audit", "show", run.id().toString(), "--json").getAsJsonArray("provenance");
			assertEquals(1, provenance.size(), provenance.toString());
			assertEquals("[\"x\"]", provenance.get(0).getAsJsonObject().get("reference_ids").toString());
			assertTrue(changed.output("audit", "show", run.id().toString()).contains("made by manual_edit: 1 changed"));
		}
	}

	@Test
	void aSoundLogIsSaidToBeOne() {
		String found = crucible.output("audit", "verify");
		assertTrue(found.matches("The log is the one that was written: [0-9]+ events, the last one with the hash [0-9a-f]{64}\\.\\R"), found);
		JsonObject json = crucible.json("audit", "verify", "--json");
		assertTrue(json.get("sound").getAsBoolean());
		assertEquals(0, json.getAsJsonArray("warnings").size());
	}

	@Test
	void anExportHasEveryLineAsItIsStored() {
		List<AuditLine> lines = crucible.output("audit", "export").lines()
				.map(line -> JsonCodec.read(line, AuditLine.class).orElseThrow()).toList();
		assertEquals(lines.size(), crucible.json("audit", "verify", "--json").get("events").getAsInt());
		assertTrue(lines.stream().allMatch(line -> line.seal().equals(line.hash())));
		assertEquals(2, crucible.output("audit", "export", "--kind", "run_ended", "--project", "dam", "--format", "csv").lines().count());
	}

	@Test
	void anExportDoesNotTouchAFileThatIsThere() throws IOException {
		assertEquals("2 events written to " + folder.resolve("log.jsonl") + ".\n",
				crucible.output("audit", "export", "log.jsonl", "--kind", "run_created"));
		assertEquals(2, Files.readAllLines(folder.resolve("log.jsonl")).size());
		assertTrue(crucible.refusal("audit", "export", "log.jsonl").endsWith("The file is there already. Name another one."));
		assertEquals(2, Files.readAllLines(folder.resolve("log.jsonl")).size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"none/log.jsonl", "."})
	void anExportThatCannotBeWrittenSaysWhy(String file) {
		Outcome outcome = crucible.crucible("audit", "export", file);
		assertTrue(outcome.status() != 0 && outcome.errors().startsWith("crucible: " + folder.resolve(file)), outcome.toString());
	}

	@Test
	void theJsonOfAListKeepsPayloadsAsTheyAreSealed() {
		JsonObject event = crucible.json("audit", "list", "--limit", "1", "--json").getAsJsonArray("events").get(0).getAsJsonObject();
		assertEquals(event.get("hash").getAsString(), JsonCodec.read(event.toString(), AuditLine.class).orElseThrow().seal());
		assertTrue(JsonParser.parseString(event.get("payload").getAsString()).isJsonObject());
	}
}
