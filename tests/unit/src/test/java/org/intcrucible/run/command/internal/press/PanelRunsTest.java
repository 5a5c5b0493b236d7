package org.intcrucible.run.command.internal.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.intcrucible.cli.internal.StoreCommands;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.run.execution.RunExecution;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelRunsTest {

	@TempDir
	private Path folder;
	private StoreCommands crucible;
	private PinnedDocument shop;
	private PanelRuns runs;
	private final List<RunAuthorisation> presses = new ArrayList<>();
	private final List<String> done = new ArrayList<>();

	@BeforeEach
	void make() {
		crucible = new StoreCommands(folder);
		shop = crucible.shop.project("Web shop");
		runs = new PanelRuns(new Recorded(), crucible.store.transactions(), crucible.store.ids());
	}

	@AfterEach
	void close() {
		crucible.close();
	}

	private final class Recorded implements RunExecution {

		@Override
		public Result<Run, List<Problem>> create(RunAuthorisation authorisation) {
			presses.add(authorisation);
			done.add("created off the thread of the window: " + Thread.currentThread().getName().equals("press"));
			return Result.success(crucible.shop.created(shop));
		}

		@Override
		public Result<Run, List<Problem>> start(RunId run, int threads) {
			done.add("started with " + threads);
			return find(run).<Result<Run, List<Problem>>>map(Result::success).orElseThrow();
		}

		@Override
		public Optional<Run> find(RunId run) {
			return crucible.store.runs().find(run);
		}

		@Override
		public Result<Run, List<Problem>> cancel(RunId run) {
			return Result.success(crucible.shop.cancel(find(run).orElseThrow()));
		}
	}

	private List<AuditLine> rejections() {
		return crucible.store.audit().list(AuditFilter.ALL, Page.Request.first(100)).items().stream()
				.filter(line -> line.kind().equals("run_rejected") || line.kind().equals("attempt_refused")).toList();
	}

	@Test
	void aPressMakesARunAndStartsIt() {
		Presses made = new Presses(crucible.store.ids(), crucible.store.clock());
		made.open("runconfig.run", PressesTest.SHOWN);
		Result<Run, List<Problem>> result = runs.make(made.take().orElseThrow()).join();
		assertInstanceOf(Result.Success.class, result);
		assertEquals(List.of("created off the thread of the window: true", "started with 3"), done);
		assertEquals(RunTriggerSource.RUN_CONFIG_PANEL, presses.getFirst().uiTriggerSource());
		assertTrue(presses.getFirst().uiTriggerMetadata().keySet().containsAll(List.of("user", "host", "version", "widget")));
	}

	@Test
	void theCommandWithoutAPressStartsNothingAndIsInTheLog() {
		Result<Run, List<Problem>> result = runs.refuse(Optional.of(shop.project())).join();
		assertInstanceOf(Result.Failure.class, result);
		assertEquals(List.of(), presses);
		assertEquals(List.of("run_rejected"), rejections().stream().map(AuditLine::kind).toList());
		assertTrue(rejections().getFirst().payload().contains("without a press"), rejections().getFirst().payload());
	}

	@Test
	void whereNoProjectIsOpenTheAttemptIsInTheLogAsWell() {
		runs.refuse(Optional.empty()).join();
		assertEquals(List.of("attempt_refused"), rejections().stream().map(AuditLine::kind).toList());
	}
}
