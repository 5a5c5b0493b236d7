package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunSummary;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.internal.run.Summaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that runs is killed at any moment, again and again in one workspace: every run is spoken of once in the end. */
class SummaryKillTest {

	private static final int MOST = 10_000;

	@TempDir
	private Path folder;

	@Test
	void everyRunHasOneSummaryAfterTenKills() throws Exception {
		kill(10, 1);
	}

	@Test
	@Tag("long")
	void everyRunHasOneSummaryAfterAHundredKills() throws Exception {
		kill(100, 2);
	}

	private void kill(int times, long seed) throws Exception {
		Random moments = new Random(seed);
		List<String> reported = new ArrayList<>();
		for (int i = 0; i < times; i++) {
			reported.addAll(killAfter(1 + moments.nextInt(24), moments.nextInt(20_000_000)));
		}
		check(reported);
	}

	/**
	 * Kills a process once it has said so many lines, and a moment later.
	 *
	 * @return every line that it said, those on their way included
	 */
	private List<String> killAfter(int lines, int nanoseconds) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), SpokenRuns.class.getName(), folder.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		List<String> said = new ArrayList<>();
		try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = output.readLine(); line != null; line = output.readLine()) {
				said.add(line);
				if (said.size() == lines) {
					TimeUnit.NANOSECONDS.sleep(nanoseconds);
					// The process would close its streams, with what it said last.
					process.toHandle().destroyForcibly();
				}
			}
		}
		assertTrue(process.waitFor(1, TimeUnit.MINUTES));
		assertTrue(said.size() >= lines, "it was killed, and did not end by itself: " + said);
		return said;
	}

	private void check(List<String> reported) {
		try (StoreFixture store = StoreFixture.in(folder)) {
			store.upkeep(RunsSetting.upkeep(store));
			for (String line : reported) {
				String[] words = line.split(" ");
				if (words.length == 2) {
					Run run = store.runs().find(new RunId(UUID.fromString(words[0]))).orElseThrow(() -> new AssertionError(line));
					assertTrue(words[1].equals("created") || run.status() == RunStatus.valueOf(words[1].toUpperCase(Locale.ROOT)), line + ": " + run);
				}
			}
			List<Run> all = store.runs().list(RunFilter.ALL, Page.Request.first(MOST)).items();
			Set<RunStatus> statuses = EnumSet.noneOf(RunStatus.class);
			for (Run run : all) {
				statuses.add(run.status());
				assertSpokenOf(store, run);
			}
			assertEquals(EnumSet.of(RunStatus.COMPLETED, RunStatus.FAILED, RunStatus.CANCELLED), statuses);
			assertEquals(List.of(), store.runs().unsummarised(Page.Request.first(5)).items());
			for (ProjectId project : all.stream().map(run -> run.authorisation().project()).distinct().toList()) {
				assertEquals(1, store.conversations().sessions(project, Page.Request.first(9)).items().size());
			}
		}
	}

	private static void assertSpokenOf(StoreFixture store, Run run) {
		List<Message> said = Summaries.of(store, run.id());
		assertEquals(1, said.size(), run + ": " + said);
		Optional<MessageId> known = store.runs().summaryMessage(run.id());
		assertEquals(Optional.of(said.getFirst().id()), known);
		RunSummary summary = RunSummary.in(said.getFirst()).orElseThrow();
		assertEquals(run.status(), summary.status(), run.toString());
		assertEquals(run.counts(), summary.counts(), run.toString());
		assertEquals(run.status() == RunStatus.COMPLETED, !summary.topCandidates().isEmpty(), run.toString());
	}
}
