package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.StageSlot;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process that is told to end, as by Ctrl+C, in the middle of a run. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process there is not asked to end, but ended")
class EndedProcessTest {

	@TempDir
	private Path folder;

	/** The process: it says the run's id when its stages are at work, and works until it is told to end. */
	static final class EndlessRun {

		private EndlessRun() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			Runs runs = new Runs(RunsSetting.in(StoreFixture.in(Path.of(arguments[0]))));
			runs.addDesigner((context, count, seeds, scenarios, probe) -> {
				System.out.println(context.runId());
				while (true) {
					context.checkCancelled();
					Thread.onSpinWait();
				}
			}, "test.endless");
			RunRequest request = new RunRequest(RunMode.FULL_SEARCH, Runs.parameters(), 1, Map.of(StageSlot.DESIGNER, List.of("test.endless")), List.of());
			ProjectId project = new ProjectId(UUID.fromString(arguments[1]));
			Run running = runs.desk.create(runs.press(project, request)).orElseThrow();
			Run waiting = runs.desk.create(runs.press(project, request)).orElseThrow();
			System.out.println(waiting.id());
			runs.desk.start(running.id(), 1).orElseThrow();
			runs.desk.start(waiting.id(), 1).orElseThrow();
		}
	}

	@Test
	void itsRunsAreCancelledWithWhatTheyHave() throws IOException, InterruptedException {
		String project;
		try (StoreFixture store = StoreFixture.in(folder)) {
			project = store.save(Runs.SMALL).project().toString();
		}
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), EndlessRun.class.getName(), folder.toString(), project)
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		RunId waiting;
		RunId running;
		try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
			waiting = new RunId(UUID.fromString(output.readLine()));
			running = new RunId(UUID.fromString(output.readLine()));
			process.destroy();
			assertTrue(process.waitFor(1, TimeUnit.MINUTES));
		}
		try (StoreFixture store = StoreFixture.in(folder)) {
			Run cut = store.runs().find(running).orElseThrow();
			assertEquals(RunStatus.CANCELLED, cut.status(), cut.toString());
			assertEquals("The program was ended while it ran.", cut.errorSummary());
			assertEquals(List.of(RunMark.PARTIAL), cut.marks());
			assertEquals(2, store.runs().checkpoints(running).size());
			Run never = store.runs().find(waiting).orElseThrow();
			assertEquals(RunStatus.CANCELLED, never.status(), never.toString());
			assertEquals("The program was ended before its turn came.", never.errorSummary());
		}
	}
}
