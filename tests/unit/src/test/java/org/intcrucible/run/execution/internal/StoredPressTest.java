package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunPrerequisites;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.TriggerId;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Presses on a real store: what they claim is looked up there, and what becomes of them stands there. */
class StoredPressTest {

	@TempDir
	private Path folder;
	private StoreFixture store;
	private Runs runs;
	private ProjectId project;
	private RunRequest request;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		runs = new Runs(RunsSetting.in(store));
		project = store.save(Runs.SMALL).project();
		request = Runs.request(RunMode.FULL_SEARCH, RunRequest.DEFAULT_SEED);
	}

	@AfterEach
	void close() {
		runs.close();
		store.close();
	}

	private List<Run> stored() {
		List<Run> newestFirst = new ArrayList<>(store.runs().list(RunFilter.ALL, Page.Request.first(10_000)).items());
		return newestFirst.reversed();
	}

	private AuditLine lastLine() {
		return store.audit().list(AuditFilter.ALL, Page.Request.first(1)).items().getFirst();
	}

	private void assertRefused(RunAuthorisation press, ProblemCode code, String word) {
		int before = stored().size();
		List<Problem> problems = Runs.problems(runs.desk.create(press));
		assertEquals(code, problems.getFirst().code(), problems.toString());
		assertTrue(problems.getFirst().sentence().contains(word), problems.toString());
		assertEquals(before, stored().size());
		assertEquals("run_rejected", lastLine().kind());
		assertTrue(lastLine().payload().contains(press.uiTriggerId().toString()) && lastLine().payload().contains(word), lastLine().payload());
	}

	@Test
	void aHundredPressesAreAHundredRunsThatWaitInTheirOrder() {
		pressAndLook(100);
	}

	@Test
	@Tag("long")
	void aThousandPressesAreAThousandRunsThatWaitInTheirOrder() {
		pressAndLook(1000);
	}

	private void pressAndLook(int times) {
		List<RunAuthorisation> presses = new ArrayList<>();
		InputHashes shown = runs.preflight(project, request, RunLinks.NONE).inputHashes();
		for (int i = 0; i < times; i++) {
			RunAuthorisation press = Runs.press(project, request, RunLinks.NONE, shown);
			presses.add(press);
			runs.desk.create(press).orElseThrow();
		}
		List<Run> waiting = stored();
		assertEquals(presses.stream().map(RunAuthorisation::uiTriggerId).toList(),
				waiting.stream().map(run -> run.authorisation().uiTriggerId()).toList());
		assertTrue(waiting.stream().allMatch(run -> run.status() == RunStatus.CREATED));
		for (int i = 0; i < times; i++) {
			assertEquals(i + 1, waiting.get(i).number());
		}
	}

	@Test
	void threadsThatPressWithOneIdMakeOneRun() throws InterruptedException, ExecutionException {
		RunAuthorisation press = runs.press(project, request);
		CyclicBarrier together = new CyclicBarrier(4);
		Callable<Result<Run, List<Problem>>> pressing = () -> {
			together.await();
			return runs.desk.create(press);
		};
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Run> made = new ArrayList<>();
			for (Future<Result<Run, List<Problem>>> future : threads.invokeAll(List.of(pressing, pressing, pressing, pressing))) {
				made.add(future.get().orElseThrow());
			}
			assertEquals(1, made.stream().distinct().count(), made.toString());
		}
		assertEquals(1, stored().size());
	}

	@Test
	void whatARunWasAuthorisedOnIsKeptWordForWord() {
		RunAuthorisation press = runs.press(project, request);
		RunPreflightResult shown = runs.preflight(project, request, RunLinks.NONE);
		Run run = runs.desk.create(press).orElseThrow();
		RunPapers papers = store.runs().papers(run.id()).orElseThrow();
		assertEquals(JsonCodec.write(shown), papers.preflight());
		assertEquals("", papers.recommended());
		assertEquals("", papers.edited());
		assertEquals(run, store.runs().find(run.id()).orElseThrow());
	}

	@Test
	void aSuggestionIsCopiedFromTheMessageAndItsConversationBecomesTheRuns() {
		ChatSession talk = talk(project);
		RecommendedRunConfig advice = advice(project, Runs.parameters());
		Message message = say(talk, MessageRole.AGENT, metadata(advice));
		Run run = runs.desk.create(advised(message)).orElseThrow();
		assertEquals(talk.id(), run.authorisation().links().chatSession().orElseThrow());
		assertEquals(message.id(), run.authorisation().links().recommendedMessage().orElseThrow());
		RunPapers papers = store.runs().papers(run.id()).orElseThrow();
		assertEquals(advice, JsonCodec.read(papers.recommended(), RecommendedRunConfig.class).orElseThrow());
		assertEquals("[]", papers.edited());
		assertEquals(run, store.runs().find(run.id()).orElseThrow());
	}

	@Test
	void anEditedSuggestionKeepsItsMessageAndSaysWhatWasEdited() {
		Message message = say(talk(project), MessageRole.AGENT,
				metadata(advice(project, new RunParameters(50, 8, 600, List.of(), Limit.NONE, Limit.NONE, Limit.NONE))));
		Run run = runs.desk.create(advised(message)).orElseThrow();
		assertEquals("[{\"name\":\"num_candidates\",\"before\":\"50\",\"after\":\"20\"}]",
				store.runs().papers(run.id()).orElseThrow().edited());
		assertEquals(message.id(), run.authorisation().links().recommendedMessage().orElseThrow());
	}

	@Test
	void theSamePressWithASuggestionGivesItsRunBack() {
		RunAuthorisation press = advised(say(talk(project), MessageRole.AGENT, metadata(advice(project, Runs.parameters()))));
		Run run = runs.desk.create(press).orElseThrow();
		assertEquals(run, runs.desk.create(press).orElseThrow());
		assertEquals(1, stored().size());
	}

	@Test
	void suggestionsThatAreNoneAreRefused() {
		ChatSession talk = talk(project);
		ProjectId other = store.save(Runs.SMALL.replace("# Small", "# Other")).project();
		RecommendedRunConfig advice = advice(project, Runs.parameters());
		assertRefused(advised(new Message(new MessageId(UUID.randomUUID()), talk.id(), MessageRole.AGENT, "", "", Instant.EPOCH)),
				ProblemCode.REFUSED, "There is no message");
		assertRefused(advised(say(talk(other), MessageRole.AGENT, metadata(advice))), ProblemCode.REFUSED, "not said in this project");
		assertRefused(advised(say(talk, MessageRole.USER, metadata(advice))), ProblemCode.REFUSED, "none of the Architect's");
		assertRefused(advised(say(talk, MessageRole.SYSTEM, metadata(advice))), ProblemCode.REFUSED, "none of the Architect's");
		for (String metadata : List.of("", "{}", "{\"recommended_run_config\":null}", "{\"recommended_run_config\":{}}",
				"{\"recommended_run_config\":{\"mode\":\"sideways\"}}", "{\"recommended_run_config\":", "[1]", "7",
				metadata(advice(other, Runs.parameters())))) {
			assertRefused(advised(say(talk, MessageRole.AGENT, metadata)), ProblemCode.REFUSED, "suggests no run of this project");
		}
	}

	/** Beside a panel's button stands that it has expired; whoever types is told so by the refusal. */
	@Test
	void aSuggestionThatHasExpiredIsRefusedToWhoeverTypesIt() {
		Message message = say(talk(project), MessageRole.AGENT, metadata(advice(project, Runs.parameters(), Instant.EPOCH.minusSeconds(1))));
		RunAuthorisation typed = advised(message);
		assertRefused(typed, ProblemCode.REFUSED, "was good until 1969-12-31T23:59:59Z");
		RunAuthorisation pressed = new RunAuthorisation(new TriggerId(UUID.randomUUID()), RunTriggerSource.RUN_CONFIG_PANEL,
				typed.uiTriggerMetadata(), typed.uiTriggeredAt(), typed.project(), typed.request(), typed.links(), typed.inputHashes());
		assertEquals(message.id(), runs.desk.create(pressed).orElseThrow().authorisation().links().recommendedMessage().orElseThrow());
	}

	@Test
	void aConversationIsTheMessagesAndTheProjects() {
		Message message = say(talk(project), MessageRole.AGENT, metadata(advice(project, Runs.parameters())));
		RunLinks inAnother = new RunLinks(new RunLinks.Advised(message.id()), new RunLinks.InTalk(talk(project).id()), new RunLinks.Current());
		assertRefused(runs.press(project, request, inAnother), ProblemCode.REFUSED, "not in this conversation");
		ProjectId other = store.save(Runs.SMALL.replace("# Small", "# Other")).project();
		RunLinks elsewhere = new RunLinks(new RunLinks.Unadvised(), new RunLinks.InTalk(talk(other).id()), new RunLinks.Current());
		assertRefused(runs.press(project, request, elsewhere), ProblemCode.REFUSED, "none of this project");
	}

	private RunAuthorisation advised(Message message) {
		return runs.press(project, request, new RunLinks(new RunLinks.Advised(message.id()), new RunLinks.NoTalk(), new RunLinks.Current()));
	}

	private ChatSession talk(ProjectId whose) {
		ChatSession session = new ChatSession(new ChatSessionId(store.ids().next()), whose, ChatMode.SETUP, "Talk", new ChatSession.WholeProject(),
				store.clock().instant());
		return store.transactions().write(unit -> {
			store.conversationWriter().open(unit, session);
			return session;
		});
	}

	private Message say(ChatSession session, MessageRole role, String metadata) {
		Message message = new Message(new MessageId(store.ids().next()), session.id(), role, "Try this.", metadata, store.clock().instant());
		return store.transactions().write(unit -> {
			store.conversationWriter().add(unit, message);
			return message;
		});
	}

	private static String metadata(RecommendedRunConfig advice) {
		return "{\"intent\":\"run\",\"recommended_run_config\":" + JsonCodec.write(advice) + "}";
	}

	private RecommendedRunConfig advice(ProjectId whose, RunParameters parameters) {
		return advice(whose, parameters, Instant.parse("2100-01-01T00:00:00Z"));
	}

	private RecommendedRunConfig advice(ProjectId whose, RunParameters parameters, Instant expires) {
		return new RecommendedRunConfig(RecommendedRunConfig.VERSION, "r1", whose, new ChatSessionId(UUID.randomUUID()), new MessageId(UUID.randomUUID()),
				Instant.EPOCH, expires, RecommendationStatus.READY, RunMode.FULL_SEARCH, parameters,
				new RunPrerequisites(true, true, true), CostEstimate.NOTHING, "Because.", List.of("note"), List.of(), List.of("detail"),
				runs.preflight(project, request, RunLinks.NONE).inputHashes());
	}
}
