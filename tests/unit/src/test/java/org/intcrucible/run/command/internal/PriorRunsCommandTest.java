package org.intcrucible.run.command.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;

import com.google.gson.JsonObject;

import org.intcrucible.cli.internal.CommandLines.Outcome;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code runs repeat}, {@code resume} and {@code cancel}. */
class PriorRunsCommandTest {

	@TempDir
	private Path folder;
	private RunCommands commands;
	private RecordedExecution execution;
	private PinnedDocument web;

	@BeforeEach
	void make() {
		commands = new RunCommands(folder);
		execution = commands.execution();
		web = commands.crucible.shop.project("Web shop");
	}

	@AfterEach
	void close() {
		commands.close();
	}

	@Test
	void aRepeatedRunIsANewPressOnTheSameConfiguration() {
		Run done = commands.crucible.shop.completed(web);
		JsonObject run = commands.crucible.json("runs", "repeat", "1", "--threads", "2", "--json").getAsJsonObject("run");
		RunAuthorisation press = execution.press();
		assertEquals(new RunLinks.Repeated(done.id()), press.links().source());
		assertEquals(done.authorisation().request(), press.request());
		assertEquals("runs repeat 1 --threads 2 --json", press.uiTriggerMetadata().get("command_line"));
		assertEquals(List.of(2), execution.threads);
		assertEquals(done.id().toString(), run.get("parent_run_id").getAsString());
		assertEquals("completed", run.get("status").getAsString());
	}

	@Test
	void aRepeatedRunMayHaveAnotherSeed() {
		Run done = commands.crucible.shop.completed(web);
		commands.crucible.output("runs", "repeat", "R-001", "--seed", "42");
		assertEquals(42, execution.press().request().seed());
		assertEquals(done.authorisation().request().parameters(), execution.press().request().parameters());
	}

	@Test
	void aResumedRunIsANewPressThatNamesItsParent() {
		Run failed = commands.crucible.shop.failed(commands.crucible.shop.created(web));
		String printed = commands.crucible.output("runs", "resume", failed.id().toString());
		assertTrue(printed.startsWith("Web shop\n"), printed);
		assertEquals(new RunLinks.Resumed(failed.id()), execution.press().links().source());
	}

	@Test
	void whatCannotBeResumedIsPressedAllTheSameAndRefusedByTheDesk() {
		Run done = commands.crucible.shop.completed(web);
		execution.refusal = List.of(new Problem(ProblemCode.MEANING, "It is completed.", "Repeat it.", Place.whole("run")));
		assertEquals("crucible: run: It is completed. Repeat it.", commands.crucible.refusal("runs", "resume", "1"));
		assertEquals(new RunLinks.Resumed(done.id()), execution.press().links().source());
	}

	@Test
	void anUnknownRunIsNoPress() {
		assertTrue(commands.crucible.refusal("runs", "resume", "R-7").startsWith("crucible: RUN: There is no run \"R-7\"."));
		assertEquals(List.of(), execution.presses);
	}

	@Test
	@Timeout(60)
	void cancelEndsARunThatIsUnderWay() throws Exception {
		execution.end = run -> {
			while (!execution.find(run.id()).orElseThrow().status().isFinal()) {
				Thread.onSpinWait();
			}
			return execution.find(run.id()).orElseThrow();
		};
		FutureTask<Outcome> running = new FutureTask<>(() -> commands.crucible.crucible("run", "web"));
		Thread.ofPlatform().daemon().start(running);
		execution.waiting.await();
		Run run = commands.crucible.store.runs().numbered(web.project(), 1).orElseThrow();
		assertEquals("R-001 is cancelled. What was evaluated is kept: crucible runs show " + run.id() + "\n",
				commands.crucible.output("runs", "cancel", "R-001"));
		assertEquals(List.of(run.id()), execution.cancelled);
		assertEquals(4, running.get().status());
		assertEquals(RunStatus.CANCELLED, execution.find(run.id()).orElseThrow().status());
	}

	@Test
	void whatIsOverIsSaidToNeitherWaitNorRunAndTheAttemptReachesTheDesk() {
		Run done = commands.crucible.shop.completed(web);
		execution.refusal = List.of(new Problem(ProblemCode.UNKNOWN, "Not here.", "", Place.whole("run")));
		assertEquals("crucible: RUN: R-001 neither waits nor runs: it is completed.", commands.crucible.refusal("runs", "cancel", "1"));
		assertEquals(List.of(done.id()), execution.cancelled);
	}
}
