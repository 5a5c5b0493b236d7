package org.intcrucible.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.intcrucible.audit.ChainCheck;
import org.intcrucible.audit.internal.StoredAuditLog;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed at any moment, again and again in one workspace. */
class KillTest {

	@TempDir
	private Path folder;

	@Test
	void whatWasReportedAsStoredOutlivesTenKills() throws Exception {
		kill(10, 1);
	}

	@Test
	@Tag("long")
	void whatWasReportedAsStoredOutlivesAHundredKills() throws Exception {
		kill(100, 2);
	}

	private void kill(int times, long seed) throws Exception {
		Random moments = new Random(seed);
		List<String> reported = new ArrayList<>();
		for (int i = 0; i < times; i++) {
			reported.addAll(killAfter(1 + moments.nextInt(40), moments.nextInt(4_000_000)));
			if (i % 10 == 9) {
				check(reported);
			}
		}
		assertTrue(reported.size() >= times, "the processes that were killed had written something: " + reported.size());
	}

	/**
	 * Kills a writer once it has said so many lines, and a moment later.
	 *
	 * @return every line that it said, those on their way included
	 */
	private List<String> killAfter(int lines, int nanoseconds) throws IOException, InterruptedException {
		Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), KilledWriter.class.getName(), folder.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<String> said = new ArrayList<>();
		try (BufferedReader output = writer.inputReader(StandardCharsets.UTF_8)) {
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				said.add(line);
				if (said.size() == lines) {
					TimeUnit.NANOSECONDS.sleep(nanoseconds);
					// The process would close its streams, with what it said last.
					writer.toHandle().destroyForcibly();
				}
			}
		}
		assertTrue(writer.waitFor(1, TimeUnit.MINUTES));
		assertTrue(said.size() >= lines, "it was killed, and did not end by itself: " + said);
		return said;
	}

	private void check(List<String> reported) {
		try (StoreFixture store = StoreFixture.in(folder)) {
			for (String line : reported) {
				String[] words = line.split(" ");
				switch (words[0]) {
					case "document" -> assertTrue(store.projects().text(new ProjectId(UUID.fromString(words[1])), Integer.parseInt(words[2])).isPresent(), line);
					case "run" -> {
						Run run = store.runs().find(new RunId(UUID.fromString(words[1]))).orElseThrow(() -> new AssertionError(line));
						assertTrue(run.status().isFinal(), run.toString());
						assertTrue(!words[2].equals("completed") || run.status() == RunStatus.COMPLETED, run.toString());
						assertTrue(run.status() == RunStatus.COMPLETED || !run.errorSummary().isEmpty(), run.toString());
					}
					case "evaluations" -> assertTrue(store.evaluations().count(new RunId(UUID.fromString(words[1]))) >= Long.parseLong(words[2]), line);
					default -> throw new AssertionError("not understood: " + line);
				}
			}
			assertEquals(0, store.runs().list(new RunFilter(Set.of(), Set.of(RunStatus.CREATED, RunStatus.RUNNING), Set.of()),
					Page.Request.first(10)).items().size());
			ChainCheck checked = new StoredAuditLog(store.audit(), store.runs(), store.projects(), store.conversations()).verify();
			assertEquals(List.of(), assertInstanceOf(ChainCheck.Sound.class, checked, checked.toString()).warnings());
		}
	}
}
