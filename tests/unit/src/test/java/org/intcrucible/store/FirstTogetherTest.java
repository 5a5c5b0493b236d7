package org.intcrucible.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several are the first to work with a database that was just opened, at the same moment. */
class FirstTogetherTest {

	private static final int THREADS = 4;

	@TempDir
	private Path folder;

	@Test
	void allOfThemAreServed() throws Exception {
		inEachOf(8);
	}

	@Test
	@Tag("long")
	void allOfThemAreServedInManyDatabases() throws Exception {
		inEachOf(100);
	}

	private void inEachOf(int databases) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			for (int i = 0; i < databases; i++) {
				try (StoreFixture store = StoreFixture.in(folder.resolve(Integer.toString(i)))) {
					store.workspace().open().orElseThrow();
					CyclicBarrier start = new CyclicBarrier(THREADS);
					List<Integer> served = new ArrayList<>();
					for (var done : threads.invokeAll(Collections.nCopies(THREADS, first(store, start)))) {
						served.add(done.get());
					}
					assertEquals(List.of(1, 1, 1, 1), served);
				}
			}
		}
	}

	private static Callable<Integer> first(StoreFixture store, CyclicBarrier start) {
		return () -> {
			start.await();
			return store.transactions().write(unit -> {
				unit.append(new AuditEvent.AttemptRefused("first", "because", "", 1), Actor.SYSTEM);
				return 1;
			});
		};
	}
}
