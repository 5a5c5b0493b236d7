package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;

import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hundred runs one after the other: what is left over of each adds up until it shows. */
@Tag("long")
class SoakTest {

	private static final int RUNS = 200;
	/** By then classes are loaded, code is compiled and caches are as full as they get. */
	private static final int WARM = 50;
	/** Less than seven kilobytes a run; the table of one batch alone is larger. */
	private static final long GROWTH = 1L << 20;
	private static final int PATIENCE_MS = 10_000;

	@Test
	void runsLeaveNeitherThreadsNorMemoryBehind() throws InterruptedException, IOException {
		Set<Thread> before = Thread.getAllStackTraces().keySet();
		Runs runs = new Runs(new RunsSetting().journal(new ForgetfulJournal()));
		ProjectId project = runs.open(ProblemTexts.resource("reservoir.md"));
		long early = 0;
		for (int i = 1; i <= RUNS; i++) {
			Run run = runs.run(project, Runs.request(RunMode.FULL_SEARCH, i), 1 + i % 3);
			assertEquals(RunStatus.COMPLETED, run.status(), run.errorSummary());
			if (i == WARM) {
				early = used();
			}
		}
		long growth = used() - early;
		assertTrue(growth < GROWTH, growth + " bytes more after " + RUNS + " runs than after " + WARM);
		assertEquals(List.of(), settled(before, 0), "threads are left");
		runs.close();
		assertEquals(List.of(), settled(before, 0));
	}

	/** Names of the threads that are new; they end a moment after they are told to. */
	private static List<String> settled(Set<Thread> before, int expected) throws InterruptedException {
		List<String> names = names(before);
		for (int waited = 0; waited < PATIENCE_MS && names.size() > expected; waited += 20) {
			Thread.sleep(20);
			names = names(before);
		}
		return names;
	}

	private static List<String> names(Set<Thread> before) {
		return Thread.getAllStackTraces().keySet().stream().filter(thread -> !before.contains(thread))
				.map(Thread::getName).filter(name -> name.startsWith("run")).sorted().toList();
	}

	/** The least of a few: a collection may come while something is still on its way out. */
	private static long used() throws InterruptedException {
		long least = Long.MAX_VALUE;
		for (int i = 0; i < 5; i++) {
			System.gc();
			Thread.sleep(50);
			least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
		}
		return least;
	}
}
