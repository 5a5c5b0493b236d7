package org.intcrucible.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.intcrucible.model.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Timeout;

class UpkeepTest {

	@TempDir
	Path folder;

	private static List<Project> projects(StoreFixture store) {
		return store.projects().list("", false, Page.Request.first(9)).items();
	}

	@Test
	void itIsDoneOnceEachTimeTheWorkspaceIsOpened() {
		AtomicInteger times = new AtomicInteger();
		try (StoreFixture store = StoreFixture.in(folder).upkeep(times::incrementAndGet)) {
			assertEquals(0, times.get());
			projects(store);
			store.save(Documents.titled("Shop"));
			store.workspace().open().orElseThrow();
			assertEquals(1, times.get());
		}
		try (StoreFixture store = StoreFixture.in(folder).upkeep(times::incrementAndGet)) {
			store.workspace().open().orElseThrow();
			assertEquals(2, times.get());
		}
	}

	@Test
	void whatItWritesIsThereForTheFirstReader() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			store.upkeep(() -> store.save(Documents.titled("Shop")));
			assertEquals(List.of("Shop"), projects(store).stream().map(Project::title).toList());
		}
	}

	@Test
	void aFailureOfItKeepsNobodyOut() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			store.upkeep(() -> {
				throw new IllegalStateException("on purpose");
			});
			assertEquals(List.of(), projects(store));
			store.save(Documents.titled("Shop"));
			assertEquals(1, projects(store).size());
		}
	}

	@Test
	@Timeout(60)
	void everybodyElseWaitsForIt() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		AtomicReference<List<Project>> read = new AtomicReference<>();
		try (StoreFixture store = StoreFixture.in(folder)) {
			store.upkeep(() -> {
				begun.countDown();
				await(go);
				store.save(Documents.titled("Shop"));
			});
			Thread opener = new Thread(() -> store.workspace().open().orElseThrow());
			opener.start();
			assertTrue(begun.await(30, TimeUnit.SECONDS));
			Thread reader = new Thread(() -> read.set(projects(store)));
			reader.start();
			while (reader.getState() != Thread.State.BLOCKED) {
				assertTrue(reader.isAlive(), "it read what was not in order yet: " + read.get());
				Thread.onSpinWait();
			}
			go.countDown();
			reader.join();
			opener.join();
			assertEquals(1, read.get().size());
		}
	}

	/** Who closes has taken everything for itself, and waits; who opens must not need more than it has. */
	@Test
	@Timeout(60)
	void aProcessThatEndsInTheMiddleOfItEnds() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		AtomicReference<Throwable> stopped = new AtomicReference<>();
		StoreFixture store = StoreFixture.in(folder);
		store.upkeep(() -> {
			begun.countDown();
			await(go);
			try {
				store.save(Documents.titled("Shop"));
			} catch (StoreException ending) {
				stopped.set(ending);
			}
		});
		Thread opener = new Thread(() -> store.workspace().open().orElseThrow());
		opener.start();
		assertTrue(begun.await(30, TimeUnit.SECONDS));
		Thread closer = new Thread(store::close);
		closer.start();
		while (closer.getState() != Thread.State.TIMED_WAITING && closer.getState() != Thread.State.BLOCKED) {
			assertTrue(closer.isAlive(), "it closed under somebody's hands");
			Thread.onSpinWait();
		}
		go.countDown();
		opener.join();
		closer.join();
		assertFalse(store.workspace().isOpen());
		assertTrue(stopped.get().getMessage().contains("ending"), stopped.get().getMessage());
		try (StoreFixture next = StoreFixture.in(folder)) {
			assertEquals(List.of(), projects(next));
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			assertTrue(latch.await(30, TimeUnit.SECONDS));
		} catch (InterruptedException interrupted) {
			throw new AssertionError(interrupted);
		}
	}
}
