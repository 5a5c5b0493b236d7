package org.intcrucible.run.command.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.cli.WorkspaceUse;
import org.intcrucible.cli.WorkspaceUse.Mode;
import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPrerequisites;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.StopBorder;
import org.intcrucible.model.JsonCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunCommandTest {

	@TempDir
	private Path folder;
	private RunCommands commands;
	private RecordedExecution execution;
	private PinnedDocument shop;

	@BeforeEach
	void make() {
		commands = new RunCommands(folder);
		execution = commands.execution();
		shop = commands.crucible.shop.project("Web shop");
	}

	@AfterEach
	void close() {
		commands.close();
	}

	private Outcome crucible(String... arguments) {
		return commands.crucible.crucible(arguments);
	}

	private Path document(String file, String title) throws IOException {
		String text = commands.crucible.store.projects().text(shop.project(), 1).orElseThrow();
		return Files.writeString(folder.resolve(file), text.replace("# Web shop", "# " + title));
	}

	private RunAuthorisation pressed(String... arguments) {
		Outcome outcome = crucible(arguments);
		assertEquals(0, outcome.status(), outcome.errors());
		return execution.press();
	}

	@ParameterizedTest
	@ValueSource(strings = {"run", "runs cancel", "runs repeat", "runs resume"})
	void everyHelpHasAnExample(String command) {
		String help = commands.crucible.output((command + " --help").split(" "));
		assertTrue(help.matches("(?s).*Examples:\\R  crucible " + command + " .*"), help);
		assertTrue(help.lines().allMatch(line -> line.length() <= 110), help);
	}

	@Test
	void whatRunsWritesAndWhatCancelsSteers() {
		assertEquals(Map.of(RunCommand.class, Mode.WRITES, RepeatCommand.class, Mode.WRITES, ResumeCommand.class, Mode.WRITES,
				CancelCommand.class, Mode.STEERS), List.of(RunCommand.class, RepeatCommand.class, ResumeCommand.class, CancelCommand.class)
						.stream().collect(Collectors.toMap(type -> type, type -> type.getAnnotation(WorkspaceUse.class).value())));
	}

	@ParameterizedTest
	@CsvSource({"Web shop", "web", "WEB SHOP"})
	void aProjectIsRunByItsName(String written) {
		RunAuthorisation press = pressed("run", written, "--threads", "3");
		assertEquals(shop.project(), press.project());
		assertEquals(RunLinks.NONE, press.links());
		assertEquals(RunTriggerSource.CLI_TOOL, press.uiTriggerSource());
		assertEquals("run " + written + " --threads 3", press.uiTriggerMetadata().get("command_line"));
		assertEquals(List.of(3), execution.threads);
		assertEquals(1, commands.crucible.store.projects().find(shop.project()).orElseThrow().revision());
	}

	@Test
	void aFileThatIsThereIsAFileWhateverItIsCalled() throws IOException {
		document("shop", "Corner shop");
		assertEquals("Corner shop", title(pressed("run", "shop")));
	}

	private String title(RunAuthorisation press) {
		return commands.crucible.store.projects().find(press.project()).orElseThrow().title();
	}

	@ParameterizedTest
	@CsvSource({"none.md", "sub/none", "./none"})
	void whatLooksLikeAFileAndIsNotThereIsSaidToBeNoFile(String written) {
		Outcome outcome = crucible("run", written);
		assertEquals(2, outcome.status());
		assertTrue(outcome.errors().contains("none") && !outcome.errors().contains("project"), outcome.errors());
		assertEquals(List.of(), execution.presses);
	}

	@Test
	void whatIsNeitherIsNoProject() {
		assertEquals("crucible: PROJECT: There is no project \"wep shop\". Did you mean \"Web shop\"?",
				commands.crucible.refusal("run", "wep shop"));
	}

	@Test
	void aFileBelongsToTheProjectOfItsTitleOrIsRefused() throws IOException {
		document("shop.md", "Web shop");
		assertEquals(shop.project(), pressed("run", "shop.md", "--project", "web").project());
		document("other.md", "Corner shop");
		String refused = commands.crucible.refusal("run", "other.md", "--project", "web");
		assertEquals("crucible: --project: The title in other.md is \"Corner shop\", and that project is called \"Web shop\". A document "
				+ "goes into the project of its title: change the title, or leave --project out.", refused);
		assertFalse(commands.crucible.store.projects().titled("Corner shop").isPresent(), "nothing was saved");
		assertTrue(commands.crucible.refusal("run", "web", "--project", "web").startsWith("crucible: --project: It says which project a file"));
		assertEquals(1, execution.presses.size());
	}

	@Test
	void thePressCarriesWhatWasTypedAndTheHashesOfAPreflight() {
		RunAuthorisation press = pressed("run", "web", "--mode", "full_search", "--candidates", "7", "--scenarios", "5",
				"--max-evaluations", "99", "--seed", "11", "--budget-usd", "2.5", "--budget-tokens", "1000", "--max-runtime", "1.5m",
				"--stage", "designer=quantitative.designer");
		RunRequest request = press.request();
		assertEquals(new RunParameters(7, 5, 99, List.of(), new Limit(1000), new Limit(2.5), new Limit(90)), request.parameters());
		assertEquals(11, request.seed());
		assertEquals("{DESIGNER=[quantitative.designer]}", request.stages().toString());
		assertEquals(shop.specHash(), press.inputHashes().problemSpec());
		assertEquals(64, press.inputHashes().configuration().length());
	}

	@Test
	void whatPreflightHasAgainstItIsPressedAllTheSameAndSaidOnce() {
		execution.refusal = List.of(new Problem(ProblemCode.MEANING, "No candidates.", "Write 1 or more.", Place.whole("--candidates")));
		Outcome outcome = crucible("run", "web", "--candidates", "0");
		assertEquals(2, outcome.status());
		assertEquals("crucible: --candidates: No candidates. Write 1 or more.", outcome.errors().strip());
		assertEquals(0, execution.press().request().parameters().numCandidates());
		assertEquals(List.of(), execution.threads);
	}

	@ParameterizedTest
	@CsvSource({"MEANING,2", "UNKNOWN,2", "OUT_OF_RANGE,2", "REFUSED,3", "STALE,3"})
	void theStatusSaysWhetherSomethingIsWrongOrMissing(ProblemCode code, int status) {
		execution.refusal = List.of(new Problem(code, "No.", "", Place.whole("run")));
		assertEquals(status, crucible("run", "web").status());
	}

	@Test
	void aPresetFillsWhatIsNotTyped() {
		RunParameters parameters = pressed("run", "web", "--preset", "Quick", "--scenarios", "3").request().parameters();
		RunParameters quick = commands.crucible.presets.find("quick").orElseThrow().request().parameters();
		assertEquals(List.of(quick.numCandidates(), 3, quick.maxEvaluations()),
				List.of(parameters.numCandidates(), parameters.numScenarios(), parameters.maxEvaluations()));
		assertEquals("crucible: --preset: There is no preset \"qick\". Did you mean \"quick\"?",
				refusedWithoutPress("run", "web", "--preset", "qick"));
	}

	private String refusedWithoutPress(String... arguments) {
		int before = execution.presses.size();
		Outcome outcome = crucible(arguments);
		assertEquals(2, outcome.status(), outcome.errors());
		assertEquals(before, execution.presses.size());
		return outcome.errors().strip();
	}

	/** A message that recommends 33 candidates, and no seed. */
	private MessageId advice() {
		return advice(null);
	}

	private MessageId advice(InputHashes shown) {
		var store = commands.crucible.store;
		MessageId message = new MessageId(store.ids().next());
		ChatSessionId session = new ChatSessionId(store.ids().next());
		RecommendedRunConfig advised = new RecommendedRunConfig(1, "r", shop.project(), session, message, Instant.EPOCH,
				Instant.parse("2100-01-01T00:00:00Z"), RecommendationStatus.READY, RunMode.FULL_SEARCH,
				new RunParameters(33, 9, 77, List.of(), Limit.NONE, Limit.NONE, new Limit(60)), new RunPrerequisites(true, true, true),
				CostEstimate.NOTHING, "Because.", List.of(), List.of(), List.of(), shown);
		store.transactions().write(unit -> {
			store.conversationWriter().open(unit, new ChatSession(session, shop.project(), ChatMode.SETUP, "Talk", new ChatSession.WholeProject(),
					Instant.EPOCH));
			store.conversationWriter().add(unit, new Message(message, session, MessageRole.AGENT, "Run it.",
					JsonCodec.write(Map.of(RecommendedRunConfig.KEY, advised)), Instant.EPOCH));
			return true;
		});
		return message;
	}

	@ParameterizedTest
	@ValueSource(ints = {36, 8})
	void aRecommendationIsTakenOverAndWhatIsTypedGoesBeforeIt(int written) {
		MessageId message = advice();
		RunAuthorisation press = pressed("run", "web", "--recommended", message.toString().substring(0, written), "--scenarios", "4");
		assertEquals(new RunParameters(33, 4, 77, List.of(), Limit.NONE, Limit.NONE, new Limit(60)), press.request().parameters());
		assertEquals(new RunLinks.Advised(message), press.links().advice());
	}

	@Test
	void whoTakesARecommendationHasSeenTheProblemThatItWasMadeFor() {
		InputHashes then = new InputHashes("1".repeat(64), "2".repeat(64), "3".repeat(64), "4".repeat(64));
		MessageId message = advice(then);
		execution.refusal = List.of(new Problem(ProblemCode.STALE, "It has changed.", "Look at it again, and press once more.", Place.whole("run")));
		Outcome outcome = crucible("run", "web", "--recommended", message.toString(), "--candidates", "7");
		assertEquals(3, outcome.status());
		assertEquals("crucible: run: It has changed. Ask the Architect again, or leave --recommended out.", outcome.errors().strip());
		InputHashes hashes = execution.press().inputHashes();
		assertEquals(List.of(then.problemSpec(), then.worldModel()), List.of(hashes.problemSpec(), hashes.worldModel()));
		assertNotEquals(then.configuration(), hashes.configuration(), "the configuration is the one that was typed");
	}

	@Test
	void aMessageThatRecommendsNothingIsLeftToTheDesk() {
		UUID unknown = UUID.randomUUID();
		execution.refusal = List.of(new Problem(ProblemCode.REFUSED, "No advice.", "", Place.whole("run")));
		assertEquals(3, crucible("run", "web", "--recommended", unknown.toString()).status());
		assertEquals(new RunLinks.Advised(new MessageId(unknown)), execution.press().links().advice());
		assertEquals("crucible: --recommended: \"x\" is no id of a message. Write the id, or its beginning.",
				refusedWithoutPress("run", "web", "--recommended", "x"));
		assertEquals("crucible: --recommended: No message that recommends a run has an id that begins with \"abcd\". Write the id.",
				refusedWithoutPress("run", "web", "--recommended", "abcd"));
	}

	@Test
	void aBeginningThatTwoRecommendationsHaveIsRefused() {
		List<String> ids = new ArrayList<>();
		while (ids.stream().map(id -> id.substring(0, 1)).distinct().count() == ids.size()) {
			ids.add(advice().toString());
		}
		String twice = ids.getLast().substring(0, 1);
		assertTrue(refusedWithoutPress("run", "web", "--recommended", twice).startsWith("crucible: --recommended: \"" + twice + "\" begins 2 ids: "));
	}

	@Test
	void aRunThatReachedALimitIsDoneAndSaysSo() {
		execution.end = run -> commands.crucible.shop.completed(run, "max_runtime_s",
				new RunUsage(1, 1, Map.of(), 0, 0, new StopBorder(5), List.of()));
		execution.notices = List.of("80 % of the time is used up.", "80 % of the time is used up.");
		Outcome outcome = crucible("run", "web", "--max-runtime", "10");
		assertEquals(0, outcome.status(), outcome.errors());
		assertTrue(outcome.output().contains("Stopped early by its limit max_runtime_s: "), outcome.output());
		List<String> said = outcome.errors().lines().toList();
		assertEquals(2, said.size(), outcome.errors());
		assertTrue(said.getFirst().startsWith("crucible: --max-runtime: "), "preflight expects it to take longer");
		assertEquals("crucible: 80 % of the time is used up.", said.getLast());
		JsonObject run = JsonParser.parseString(crucible("run", "web", "--json").output()).getAsJsonObject().getAsJsonObject("run");
		assertEquals("max_runtime_s", run.get("stopped_after").getAsString());
	}

	@Test
	void aRunThatWasCancelledEndsWithItsOwnStatusAndNoRanking() {
		execution.end = commands.crucible.shop::cancel;
		Outcome outcome = crucible("run", "web", "--json");
		assertEquals(4, outcome.status());
		JsonObject document = JsonParser.parseString(outcome.output()).getAsJsonObject();
		assertEquals("cancelled", document.getAsJsonObject("run").get("status").getAsString());
		assertTrue(document.get("result").isJsonNull());
		assertEquals(1, outcome.errors().lines().count(), outcome.errors());
		assertTrue(outcome.errors().startsWith("crucible: R-001: It was cancelled."), outcome.errors());
	}

	@Test
	void aRunThatFailedSaysWhyAndHowToGoOn() {
		execution.end = commands.crucible.shop::failed;
		Outcome outcome = crucible("run", "web");
		Run run = commands.crucible.store.runs().numbered(shop.project(), 1).orElseThrow();
		assertEquals(1, outcome.status());
		assertEquals("", outcome.output());
		assertTrue(outcome.errors().contains("The process ended in the middle of the run."), outcome.errors());
		assertTrue(outcome.errors().contains("crucible runs resume " + run.id()), outcome.errors());
	}

	@Test
	void warningsAreSaidBeforeTheRun() {
		Outcome outcome = crucible("run", "web", "--candidates", "10000", "--scenarios", "10000", "--max-runtime", "1");
		assertEquals(0, outcome.status(), outcome.errors());
		assertFalse(outcome.errors().isBlank(), "a day is longer than an hour");
	}

	@Test
	void whatIsWrittenWronglyIsSaidInPlainWords() {
		assertEquals("crucible: --max-runtime: \"soon\" is no time. Write seconds, or a number with a unit, such as 90s, 10m or 2h. "
				+ "See \"crucible run --help\".", refusedWithoutPress("run", "web", "--max-runtime", "soon"));
		assertEquals("crucible: --mode: \"x\" is none of full_search, seeded or eval_only. See \"crucible run --help\".",
				refusedWithoutPress("run", "web", "--mode", "x"));
		assertEquals("crucible: --seed: \"x\" is no whole number. See \"crucible run --help\".", refusedWithoutPress("run", "web", "--seed", "x"));
		assertEquals("crucible: --candidates: \"99999999999\" is too large a number. See \"crucible run --help\".",
				refusedWithoutPress("run", "web", "--candidates", "99999999999"));
		for (String amount : List.of("-1", "NaN", "1e9", "x")) {
			assertTrue(refusedWithoutPress("run", "web", "--budget-usd=" + amount).contains("is no amount. Write a number of at least 0"));
		}
		assertTrue(refusedWithoutPress("run", "web", "--threads", "0").contains("is no number of threads"));
		assertTrue(refusedWithoutPress("run", "web", "--stage", "x").contains("names no slot and stage"));
	}
}
