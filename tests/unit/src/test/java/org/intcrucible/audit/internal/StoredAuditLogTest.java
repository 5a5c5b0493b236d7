package org.intcrucible.audit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.intcrucible.audit.AuditLog;
import org.intcrucible.audit.ChainCheck;
import org.intcrucible.audit.Reconstruction;
import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunPrerequisites;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.TriggerId;
import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.StageCheckpoint;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredAuditLogTest {

	private static final Instant PRESSED = Instant.parse("2026-03-01T13:05:11Z");

	@TempDir
	private Path folder;

	private StoreFixture store;
	private PinnedDocument document;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		document = store.save("# Shop\n## Goals\n- minimize cost: `x`\n## Levers\n- x: real 0..5\n");
	}

	@AfterEach
	void close() {
		store.close();
	}

	private AuditLog log(AuditReader audit) {
		return new StoredAuditLog(audit, store.runs(), store.projects(), store.conversations());
	}

	private Run run() {
		return run(RunLinks.NONE, RunPapers.NONE);
	}

	private Run run(RunLinks.Source source) {
		return run(new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), source), RunPapers.NONE);
	}

	private Run run(RunLinks links, RunPapers papers) {
		RunAuthorisation press = new RunAuthorisation(new TriggerId(store.ids().next()), RunTriggerSource.CLI_TOOL, Map.of("user", "ada"), PRESSED,
				document.project(), new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 7, Map.of(), List.of()),
				links, new InputHashes("a", "b", "c", "d"));
		Run waiting = new Run(new RunId(store.ids().next()), 0, press, RunStatus.CREATED, PRESSED, new Run.Waiting(), RunCounts.NONE,
				List.of(), List.of(), "", "", RunUsage.NONE, "");
		return store.transactions().write(unit -> store.runWriter().created(unit, waiting, document, papers, Actor.USER));
	}

	/** As an import leaves it. */
	private Run foreignRun() {
		Run run = run().ended(RunStatus.CANCELLED, PRESSED, RunCounts.NONE, "", "", RunUsage.NONE);
		store.transactions().write(unit -> {
			store.runWriter().ended(unit, run, List.of());
			return true;
		});
		change("UPDATE crucible_runs SET origin = 'elsewhere' WHERE id = ?", run);
		return run;
	}

	private Reconstruction show(Run run) {
		return log(store.audit()).show(run.id()).orElseThrow();
	}

	@Test
	void aRunIsReconstructedFromEverythingThatTellsOfIt() {
		Run run = run();
		run();
		Reconstruction trace = show(run);
		assertEquals(run, trace.run());
		assertEquals(document, trace.document());
		assertEquals(store.projects().find(document.project()), Optional.of(trace.project()));
		assertEquals(run.authorisation().uiTriggerId().toString(), trace.columns().get("ui_trigger_id"));
		assertEquals(List.of("run_created"), trace.events().stream().map(event -> event.line().kind()).toList());
		assertTrue(trace.events().getFirst().sound());
	}

	@Test
	void whatARunWasAdvisedAuthorisedAndRunOnIsThereWordForWordAndParsed() {
		Message advice = advice();
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 7, Map.of(), List.of());
		RunPreflightResult preflight = new RunPreflightResult(1, true, List.of(), List.of(), request, new RunPrerequisites(true, true, true),
				new CostEstimate(1, 0.5, 300, 2), new InputHashes("a", "b", "c", "d"), List.of(), List.of("So."));
		RecommendedRunConfig recommended = new RecommendedRunConfig(1, "r", document.project(), advice.session(), advice.id(), PRESSED, PRESSED,
				RecommendationStatus.READY, RunMode.FULL_SEARCH, RunParameters.DEFAULT, new RunPrerequisites(true, true, true), CostEstimate.NOTHING,
				"Because.", List.of(), List.of(), List.of(), new InputHashes("a", "b", "c", "d"));
		List<ConfigDifference> edited = List.of(new ConfigDifference("num_candidates", "10", "20"));
		RunPapers papers = new RunPapers(JsonCodec.write(preflight), JsonCodec.write(recommended), JsonCodec.write(edited));
		RunLinks links = new RunLinks(new RunLinks.Advised(advice.id()), new RunLinks.InTalk(advice.session()), new RunLinks.Current());
		Reconstruction trace = show(run(links, papers));
		assertEquals(papers, trace.papers());
		assertEquals(Optional.of(preflight), trace.preflight());
		assertEquals(Optional.of(recommended), trace.recommended());
		assertEquals(edited, trace.edited());
		assertEquals(Map.of(Reconstruction.Role.RECOMMENDATION, advice), trace.said());
		assertTrue(trace.events().getFirst().line().payload().contains("\"recommended_message_id\":\"" + advice.id() + "\",\"parent_run_id\":\"\""),
				trace.events().toString());
	}

	private Message advice() {
		ChatSession session = new ChatSession(new ChatSessionId(store.ids().next()), document.project(), ChatMode.SETUP, "", new ChatSession.WholeProject(),
				PRESSED);
		Message message = new Message(new MessageId(store.ids().next()), session.id(), MessageRole.AGENT, "Do it.", "{}", PRESSED);
		store.transactions().write(unit -> {
			store.conversationWriter().open(unit, session);
			store.conversationWriter().add(unit, message);
			return true;
		});
		return message;
	}

	@Test
	void whatIsNotThereOrCannotBeReadIsNone() {
		Reconstruction nothing = show(run());
		assertEquals(RunPapers.NONE, nothing.papers());
		assertEquals(Optional.empty(), nothing.preflight());
		assertEquals(Optional.empty(), nothing.recommended());
		assertEquals(List.of(), nothing.edited());
		assertEquals(Map.of(), nothing.said());
		assertEquals(new Reconstruction.Family(List.of(), List.of()), nothing.family());
		RunPapers strange = new RunPapers("{\"ready\":", "[]", "{}");
		Reconstruction trace = show(run(RunLinks.NONE, strange));
		assertEquals(strange, trace.papers(), "word for word");
		assertEquals(Optional.empty(), trace.preflight());
		assertEquals(Optional.empty(), trace.recommended());
		assertEquals(List.of(), trace.edited());
	}

	@Test
	void aRunIsTracedToThoseThatItGoesOnWithAndThatGoOnWithIt() {
		Run first = run();
		Run second = run(new RunLinks.Resumed(first.id()));
		Run third = run(new RunLinks.Repeated(second.id()));
		Run fourth = run(new RunLinks.Resumed(second.id()));
		assertEquals(new Reconstruction.Family(List.of(), List.of(second)), show(first).family());
		assertEquals(new Reconstruction.Family(List.of(first), List.of(third, fourth)), show(second).family());
		assertEquals(new Reconstruction.Family(List.of(second, first), List.of()), show(fourth).family());
		assertTrue(show(third).events().getFirst().line().payload().contains("\"parent_run_id\":\"" + second.id() + "\""));
	}

	@Test
	void runsThatGoOnWithEachOtherInACircleAreEachThereOnce() {
		Run first = run();
		Run second = run(new RunLinks.Resumed(first.id()));
		change("UPDATE crucible_runs SET continuation = 'resume', parent_run_id = '" + second.id() + "' WHERE id = ?", first);
		assertEquals(List.of(second.id()), show(first).family().ancestors().stream().map(Run::id).toList());
		assertEquals(List.of(first.id()), show(second).family().ancestors().stream().map(Run::id).toList());
	}

	@Test
	void stagesThatAreFinishedAndTheSummaryArePartOfIt() {
		Run run = run();
		StageCheckpoint pilot = new StageCheckpoint("Pilot", "0".repeat(64), "{}");
		store.transactions().write(unit -> {
			store.runWriter().checkpoint(unit, run.id(), pilot);
			return true;
		});
		Message summary = advice();
		change("UPDATE crucible_runs SET run_summary_message_id = '" + summary.id() + "' WHERE id = ?", run);
		assertEquals(List.of(pilot), show(run).checkpoints());
		assertEquals(Map.of(Reconstruction.Role.SUMMARY, summary), show(run).said());
	}

	private void change(String sql, Run run) {
		store.owner().asOwner(connection -> {
			try (PreparedStatement update = connection.prepareStatement(sql)) {
				update.setString(1, run.id().toString());
				return update.executeUpdate();
			}
		});
	}

	@Test
	void aRunFromElsewhereIsTracedToItsImport() {
		Run run = foreignRun();
		store.transactions().write(unit -> {
			unit.append(new AuditEvent.ProjectImported(document.project(), "Shop", "elsewhere", "ab", 1), Actor.USER);
			return true;
		});
		assertEquals("project_imported", show(run).events().getFirst().line().kind());
		assertTrue(show(run()).events().stream().noneMatch(event -> event.line().kind().equals("project_imported")));
	}

	@Test
	void anUnknownRunIsUnknown() {
		assertEquals(ProblemCode.UNKNOWN, log(store.audit()).show(new RunId(UUID.randomUUID())).fold(trace -> null, problem -> problem.code()));
	}

	@Test
	void anEventThatSomebodyTouchedIsMarked() {
		Run run = run();
		Reconstruction trace = log(new Touched(store.audit())).show(run.id()).orElseThrow();
		assertEquals(List.of(false), trace.events().stream().map(Reconstruction.Event::sound).toList());
	}

	@Test
	void theLogOfARealStoreIsSoundAndGoesOnAfterItWasOpenedAnew() {
		run();
		ChainCheck.Sound before = assertInstanceOf(ChainCheck.Sound.class, log(store.audit()).verify());
		assertEquals(List.of(), before.warnings());
		store.close();
		store = StoreFixture.in(folder);
		run();
		ChainCheck.Sound after = assertInstanceOf(ChainCheck.Sound.class, log(store.audit()).verify());
		assertEquals(List.of(), after.warnings());
		assertTrue(after.events() > before.events());
		assertEquals(store.audit().head(), Optional.of(after.head()));
	}

	/** The log with another actor in every line. */
	private record Touched(AuditReader log) implements AuditReader {

		@Override
		public Page<AuditLine> list(AuditFilter filter, Page.Request page) {
			return log.list(filter, page);
		}

		@Override
		public void stream(AuditFilter filter, Consumer<AuditLine> each) {
			log.stream(filter, line -> each.accept(new AuditLine(line.sequence(), line.occurredAt(), line.kind(), "agent", line.projectId(),
					line.runId(), line.payload(), line.previousHash(), line.hash())));
		}

		@Override
		public Optional<AuditHead> head() {
			return log.head();
		}

		@Override
		public Anchor anchor() {
			return log.anchor();
		}
	}
}
