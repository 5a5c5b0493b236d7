package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.RunStatus;
import org.intcrucible.store.StageCheckpoint;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are gone in the middle of their runs, and the next one, which resumes those. */
class KilledRunTest {

	@TempDir
	private Path folder;

	@Test
	void aRunWhoseProcessIsGoneIsResumedByTheNextOne() throws IOException, InterruptedException {
		ProjectId project = project();
		List<String> said = halt(project, 8);
		assertEquals(1, said.size(), "the process went on: " + said);
		assertResumed(project, said);
	}

	@Test
	@Tag("long")
	void aRunWhoseProcessIsGoneBehindAnyReportIsResumedByTheNextOne() throws IOException, InterruptedException {
		ProjectId project = project();
		List<String> said = halt(project, 1);
		int report = 1;
		for (; said.size() == 1; report++) {
			assertResumed(project, said);
			said = halt(project, report + 1);
		}
		assertTrue(report > 11, "reports: " + report);
	}

	private ProjectId project() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			return store.save(Runs.SMALL).project();
		}
	}

	/** @return what the process said */
	private List<String> halt(ProjectId project, int report) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), HaltedRun.class.getName(), folder.toString(), project.toString(),
				String.valueOf(report)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<String> said = new ArrayList<>();
		try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				said.add(line);
			}
		}
		assertTrue(process.waitFor(1, TimeUnit.MINUTES));
		return said;
	}

	private void assertResumed(ProjectId project, List<String> said) throws InterruptedException {
		RunId id = new RunId(UUID.fromString(said.getFirst()));
		try (StoreFixture store = StoreFixture.in(folder); Runs runs = new Runs(RunsSetting.in(store))) {
			Run parent = store.runs().find(id).orElseThrow();
			assertEquals(RunStatus.FAILED, parent.status(), parent.toString());
			List<String> finished = store.runs().checkpoints(id).stream().map(StageCheckpoint::stage).toList();
			Run child = runs.follow(parent, new RunLinks.Resumed(id), 1);
			assertEquals(RunStatus.COMPLETED, child.status(), child.errorSummary());
			assertEquals(finished, child.usage().takenOver());
			Run whole = runs.run(project, HaltedRun.request(), 2);
			RunResult expected = store.runs().result(whole.id()).orElseThrow();
			assertEquals(expected, store.runs().result(child.id()).orElseThrow());
			assertEquals(parent, store.runs().find(id).orElseThrow());
		}
	}
}
