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
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.TriggerId;
import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.Page;
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
		return new StoredAuditLog(audit, store.runs(), store.projects());
	}

	private Run run() {
		RunAuthorisation press = new RunAuthorisation(new TriggerId(store.ids().next()), RunTriggerSource.CLI_TOOL, Map.of("user", "ada"), PRESSED,
				document.project(), new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 7, Map.of(), List.of()),
				new InputHashes("a", "b", "c", "d"));
		Run waiting = new Run(new RunId(store.ids().next()), 0, press, RunStatus.CREATED, PRESSED, new Run.Waiting(), RunCounts.NONE,
				List.of(), List.of(), "", "", "");
		return store.transactions().write(unit -> store.runWriter().created(unit, waiting, document, Actor.USER));
	}

	/** As an import leaves it. */
	private Run foreignRun() {
		Run run = run().ended(RunStatus.CANCELLED, PRESSED, RunCounts.NONE, "", "");
		store.transactions().write(unit -> {
			store.runWriter().ended(unit, run, List.of());
			return true;
		});
		store.owner().asOwner(connection -> {
			try (PreparedStatement update = connection.prepareStatement("UPDATE crucible_runs SET origin = 'elsewhere' WHERE id = ?")) {
				update.setString(1, run.id().toString());
				return update.executeUpdate();
			}
		});
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
