package org.intcrucible.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.tests.product.Installation.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A problem is talked about, advised on, run by its user's command, and told of, in one conversation of the product. */
class AdviceIT {

	private static final long PATIENCE_SECONDS = 60;
	private static final String MORE = """
			## Constraints
			- Enough: `x * demand >= 1` (hard)
			## Assumptions
			- demand: uniform 1..4, nominal 2
			""";

	@TempDir
	private static Path folder;

	private static Path workspace;
	private static JsonObject blocked;
	private static Outcome blockedRun;
	private static JsonObject described;
	private static Outcome question;
	private static int beforeQuestion;
	private static int afterQuestion;
	private static JsonObject ready;
	private static Outcome stale;
	private static Outcome foreign;
	private static Outcome noAdvice;
	private static JsonObject run;
	private static JsonObject edited;
	private static List<JsonObject> said;

	private static JsonObject json(String... arguments) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--json");
		return parsed(Installation.crucible(workspace, all.toArray(String[]::new)));
	}

	private static JsonObject parsed(Outcome outcome) {
		assertEquals(0, outcome.status(), outcome.errors());
		return JsonParser.parseString(outcome.output()).getAsJsonObject();
	}

	private static Outcome crucible(String... arguments) throws IOException, InterruptedException {
		return Installation.crucible(workspace, arguments);
	}

	/** What the Architect says last to a text. */
	private static JsonObject reply(JsonObject exchange) {
		List<JsonElement> messages = exchange.getAsJsonArray("messages").asList();
		assertEquals("user", messages.getFirst().getAsJsonObject().get("role").getAsString());
		return messages.getLast().getAsJsonObject();
	}

	private static JsonObject chat(String text) throws IOException, InterruptedException {
		return reply(json("chat", "Trip", text));
	}

	private static JsonObject advice(JsonObject message) {
		return message.getAsJsonObject("metadata").getAsJsonObject("recommended_run_config");
	}

	private static int revision(String project) throws IOException, InterruptedException {
		return json("project", "show", project).getAsJsonObject("project").get("revision").getAsInt();
	}

	private static String id(JsonObject message) {
		return message.get("message_id").getAsString();
	}

	@BeforeAll
	static void talk() throws IOException, InterruptedException {
		workspace = Files.createDirectories(folder.resolve("workspace"));
		assertEquals(0, crucible("project", "new", "--title", "Trip").status());
		blocked = chat("Please set up a run.");
		blockedRun = crucible("run", "Trip", "--recommended", id(blocked));
		described = describe();
		beforeQuestion = revision("Trip");
		question = crucible("chat", "Trip", "What", "are", "my", "constraints?");
		afterQuestion = revision("Trip");
		stale = crucible("run", "Trip", "--recommended", id(blocked));
		ready = chat("Run it with 12 candidates, 6 scenarios and 300 tries.");
		noAdvice = crucible("run", "Trip", "--recommended", id(described));
		assertEquals(0, crucible("project", "new", "--title", "Other").status());
		foreign = crucible("run", "Other", "--recommended", id(ready));
		run = json("run", "Trip", "--recommended", id(ready).substring(0, 8)).getAsJsonObject("run");
		edited = json("run", "Trip", "--recommended", id(ready), "--candidates", "7").getAsJsonObject("run");
		said = messages();
	}

	/** In words, and by items as they stand in a document. */
	private static JsonObject describe() throws IOException, InterruptedException {
		chat("x is a lever between 0 and 5");
		chat("minimize cost: `x * 2` from 0 to 10");
		Path items = Files.writeString(folder.resolve("items.md"), MORE);
		return reply(parsed(Installation.crucibleReading(workspace, items, "chat", "Trip", "-", "--json")));
	}

	/** All messages of a project's conversations. */
	private static List<JsonObject> messages() throws IOException, InterruptedException {
		List<JsonObject> all = new ArrayList<>();
		for (JsonElement session : json("chat", "Trip", "--list").getAsJsonArray("chat_sessions")) {
			JsonObject part = json("chat", "Trip", "--session", session.getAsJsonObject().get("chat_session_id").getAsString(), "--limit", "1000");
			part.getAsJsonArray("messages").forEach(message -> all.add(message.getAsJsonObject()));
		}
		return all;
	}

	/** How many summaries each run has. */
	private static Map<String, Integer> summaries(List<JsonObject> messages) {
		Map<String, Integer> summaries = new HashMap<>();
		messages.stream().map(message -> message.getAsJsonObject("metadata")).filter(metadata -> metadata.has("run_summary"))
				.forEach(metadata -> summaries.merge(metadata.getAsJsonObject("run_summary").get("run_id").getAsString(), 1, Integer::sum));
		return summaries;
	}

	@Test
	void askedTooEarlyItNamesWhatIsMissingAndItsRecommendationIsNotRun() {
		assertEquals("blocked", advice(blocked).get("status").getAsString());
		List<String> codes = advice(blocked).getAsJsonArray("blockers").asList().stream()
				.map(blocker -> blocker.getAsJsonObject().get("code").getAsString()).toList();
		assertTrue(codes.contains("missing_problem_spec"), codes.toString());
		assertEquals(3, blockedRun.status(), blockedRun.errors());
		assertEquals("", blockedRun.output());
		assertFalse(blockedRun.errors().isBlank());
	}

	@Test
	void whatIsSaidIsInTheDocumentAndAQuestionChangesNothing() throws Exception {
		assertEquals(4, beforeQuestion, "three messages changed the empty document");
		assertEquals(beforeQuestion, afterQuestion);
		assertEquals(0, question.status(), question.errors());
		assertTrue(question.output().contains("Enough"), question.output());
		assertFalse(question.output().contains("What are my constraints?"), question.output());
		String document = crucible("project", "show", "Trip", "--revision", "4").output();
		for (String part : List.of("- x: real 0..5", "minimize cost: `x * 2`", "- Enough: `x * demand >= 1` (hard)", "- demand: uniform 1..4")) {
			assertTrue(document.contains(part), part + " is missing in " + document);
		}
	}

	@Test
	void onceItIsMendedTheSameWishIsReadyWithTheNumbersThatWereNamed() {
		JsonObject advice = advice(ready);
		assertEquals("ready", advice.get("status").getAsString(), advice.toString());
		assertEquals(id(ready), advice.get("source_message_id").getAsString());
		JsonObject parameters = advice.getAsJsonObject("parameters");
		assertEquals(List.of(12, 6, 300), List.of(parameters.get("num_candidates").getAsInt(), parameters.get("num_scenarios").getAsInt(),
				parameters.get("max_evaluations").getAsInt()));
		String text = ready.get("text").getAsString();
		assertTrue(text.contains("cannot start runs") && text.contains("--recommended " + id(ready)), text);
	}

	@Test
	void aRecommendationThatIsStaleForeignOrNoneIsRefusedAndInTheLog() throws Exception {
		assertEquals(3, stale.status(), stale.errors());
		assertTrue(stale.errors().contains("there changed: ") && stale.errors().contains("Ask the Architect again"), stale.errors());
		assertEquals(3, foreign.status(), foreign.errors());
		assertTrue(foreign.errors().contains("was not said in this project"), foreign.errors());
		assertEquals(3, noAdvice.status(), noAdvice.errors());
		assertTrue(noAdvice.errors().contains("suggests no run of this project"), noAdvice.errors());
		assertEquals(4, json("audit", "list", "--kind", "run_rejected").getAsJsonArray("events").size(), "and the one that was blocked");
	}

	@Test
	void theRunTakesWhatWasAdvisedAndItsTraceTellsAllOfIt() throws Exception {
		assertEquals("completed", run.get("status").getAsString());
		assertEquals(id(ready), run.get("recommended_message_id").getAsString());
		JsonObject trace = json("audit", "show", run.get("run_id").getAsString());
		assertEquals(id(ready), trace.getAsJsonObject("advice").get("id").getAsString());
		assertEquals(advice(ready), withoutNull(trace.get("recommended")));
		assertEquals("[]", trace.get("edited").toString());
		JsonObject authorisation = trace.getAsJsonObject("authorisation");
		assertEquals("cli_tool", authorisation.get("ui_trigger_source").getAsString());
		assertEquals(advice(ready).getAsJsonObject("parameters").get("num_candidates"),
				authorisation.getAsJsonObject("request").getAsJsonObject("parameters").get("num_candidates"));
		assertTrue(trace.getAsJsonObject("preflight").get("ready").getAsBoolean());
		assertTrue(trace.getAsJsonObject("summary").get("metadata").toString().contains(run.get("run_id").getAsString()), trace.get("summary").toString());
	}

	/** Documents write null where a message leaves out. */
	private static JsonElement withoutNull(JsonElement document) {
		return JsonParser.parseString(new Gson().toJson(document));
	}

	@Test
	void anOptionThatIsTypedIsRecordedAsAnEdit() throws Exception {
		assertEquals(id(ready), edited.get("recommended_message_id").getAsString());
		assertEquals("[{\"name\":\"num_candidates\",\"before\":\"12\",\"after\":\"7\"}]",
				json("audit", "show", edited.get("run_id").getAsString()).get("edited").toString());
	}

	@Test
	void theEndOfARunIsToldOnceInTheConversationThatItCameFrom() {
		Map<String, Integer> summaries = summaries(said);
		assertEquals(1, summaries.get(run.get("run_id").getAsString()));
		assertEquals(1, summaries.get(edited.get("run_id").getAsString()));
		List<String> ids = said.stream().map(AdviceIT::id).toList();
		assertTrue(ids.contains(id(ready)) && ids.indexOf(id(ready)) < ids.size() - 2, "both come after the advice");
	}

	@Test
	void aChangeIsTakenBackByCommandAndByWord() throws Exception {
		for (String text : List.of("x is a lever between 0 and 5", "y is a lever between 0 and 7")) {
			assertEquals(0, crucible("chat", "Other", text).status());
		}
		Outcome undone = crucible("spec", "undo", "Other");
		assertEquals(0, undone.status(), undone.errors());
		assertTrue(undone.output().startsWith("\"Other\" has revision 4 now:\nLevers\n  - y: "), undone.output());
		Outcome said = crucible("chat", "Other", "Undo that.");
		assertEquals(0, said.status(), said.errors());
		assertEquals("# Other\n", crucible("project", "show", "Other", "--revision", "5").output());
		assertNotEquals(0, crucible("spec", "undo", "Other").status());
		assertEquals(0, crucible("audit", "verify").status());
	}

	/** Wherever a process is killed, the next one tells of each run that is over once, and of none twice. */
	@Test
	@Tag("long")
	void aProcessThatIsKilledLeavesNoRunWithoutASummaryAndNoneWithTwo() throws Exception {
		Path own = Files.createDirectories(folder.resolve("killed"));
		String lake = Installation.root().resolve("examples/shallow-lake.md").toString();
		killOnceRunning(own, lake);
		for (int milliseconds : List.of(1500, 2500)) {
			Process process = Installation.start(own, folder.resolve("run.out"), folder.resolve("run.err"), "run", lake, "--candidates", "5",
					"--scenarios", "4", "--max-evaluations", "50");
			process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
			kill(process);
		}
		assertToldOnce(own);
	}

	private static void assertToldOnce(Path own) throws IOException, InterruptedException {
		JsonObject runs = parsed(Installation.crucible(own, "runs", "list", "--json"));
		Set<String> ids = new TreeSet<>();
		for (JsonElement one : runs.getAsJsonArray("runs")) {
			assertTrue(Set.of("completed", "failed", "cancelled").contains(one.getAsJsonObject().get("status").getAsString()), one.toString());
			ids.add(one.getAsJsonObject().get("run_id").getAsString());
		}
		assertFalse(ids.isEmpty());
		assertTrue(runs.toString().contains("\"failed\""), "none was interrupted: " + runs);
		Map<String, Integer> summaries = new HashMap<>();
		JsonObject sessions = parsed(Installation.crucible(own, "chat", "Shallow lake", "--list", "--json"));
		for (JsonElement session : sessions.getAsJsonArray("chat_sessions")) {
			JsonObject part = parsed(Installation.crucible(own, "chat", "Shallow lake", "--session",
					session.getAsJsonObject().get("chat_session_id").getAsString(), "--json"));
			List<JsonObject> messages = new ArrayList<>();
			part.getAsJsonArray("messages").forEach(message -> messages.add(message.getAsJsonObject()));
			summaries(messages).forEach((run, count) -> summaries.merge(run, count, Integer::sum));
		}
		assertEquals(ids, new TreeSet<>(summaries.keySet()));
		assertTrue(summaries.values().stream().allMatch(count -> count == 1), summaries.toString());
	}

	private static void killOnceRunning(Path own, String document) throws IOException, InterruptedException {
		Path errors = folder.resolve("run.err");
		Process process = Installation.start(own, folder.resolve("run.out"), errors, "run", document, "--max-evaluations", "10000000");
		try {
			long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
			String status = "";
			while (!status.contains("\"running\"") && System.nanoTime() < deadline) {
				assertTrue(process.isAlive(), "it ended: " + Files.readString(errors));
				status = Files.exists(own.resolve("store/database")) ? Installation.crucible(own, "runs", "list", "--json").output() : "";
			}
			assertTrue(status.contains("\"running\""), "no run was seen running in a minute: " + Files.readString(errors));
		} finally {
			kill(process);
		}
	}

	private static void kill(Process process) throws InterruptedException {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
		assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
	}
}
