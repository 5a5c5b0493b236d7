package org.intcrucible.guard.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class RefusalsTest {

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private Instant now = NOON;
	private final Refusals refusals = new Refusals(() -> now);

	private static Bundle bundle(long id) {
		return Fakes.bundle(id, "com.example.b" + id);
	}

	private void later(Duration passed) {
		now = now.plus(passed);
	}

	private static Map<String, String> line(String bundle, String what, long times, Instant since) {
		return Map.of("bundle", bundle, "what", what, "times", Long.toString(times), "since", since.toString());
	}

	@Test
	void theFirstAttemptOfABundleIsDueAtOnce() {
		refusals.accept(bundle(7), "wire to x");
		assertEquals(List.of(line("com.example.b7 1.0.0 file:/b7.jar", "wire to x", 1, NOON)), refusals.apply(false));
		assertEquals(List.of(), refusals.apply(false), "it was taken away");
	}

	@Test
	void furtherOnesAreOneLineWhenTheirMinuteIsOver() {
		refusals.accept(bundle(7), "first");
		refusals.apply(false);
		later(Duration.ofSeconds(10));
		refusals.accept(bundle(7), "second");
		refusals.accept(bundle(7), "third");
		refusals.accept(bundle(7), "second");
		later(Duration.ofSeconds(49));
		assertEquals(List.of(), refusals.apply(false));
		later(Duration.ofSeconds(1));
		assertEquals(List.of(line("com.example.b7 1.0.0 file:/b7.jar", "second, third", 3, NOON.plusSeconds(10))), refusals.apply(false));
	}

	@Test
	void whoIsQuietForAMinuteIsHeardAtOnceAgain() {
		refusals.accept(bundle(7), "first");
		refusals.apply(false);
		later(Refusals.SPAN);
		assertEquals(List.of(), refusals.apply(false));
		refusals.accept(bundle(7), "second");
		assertEquals(1, refusals.apply(false).size());
	}

	@Test
	void atTheEndAllIsTaken() {
		refusals.accept(bundle(7), "first");
		refusals.apply(false);
		refusals.accept(bundle(7), "second");
		assertEquals(List.of(), refusals.apply(false));
		assertEquals("second", refusals.apply(true).getFirst().get("what"));
	}

	@Test
	void bundlesAreToldApartAndSoIsNobody() {
		refusals.accept(bundle(7), "x");
		refusals.accept(bundle(8), "x");
		refusals.accept(null, "x");
		assertEquals(List.of("", "com.example.b7 1.0.0 file:/b7.jar", "com.example.b8 1.0.0 file:/b8.jar"),
				refusals.apply(false).stream().map(line -> line.get("bundle")).sorted().toList());
	}

	@Test
	void memoryIsBoundedAndNothingIsLostFromTheCount() {
		int bundles = 3 * Refusals.MOST_BUNDLES;
		int attempts = 50;
		for (int id = 1; id <= bundles; id++) {
			for (int attempt = 0; attempt < attempts; attempt++) {
				refusals.accept(bundle(id), "x".repeat(1000) + id + "-" + attempt);
				refusals.accept(bundle(id), "attempt " + attempt);
			}
		}
		List<Map<String, String>> taken = refusals.apply(true);
		assertEquals(Refusals.MOST_BUNDLES + 1, taken.size());
		assertEquals(2L * bundles * attempts, taken.stream().mapToLong(line -> Long.parseLong(line.get("times"))).sum());
		int longest = (Tally.MOST_NAMED + 2) * (Tally.LONGEST + 10);
		taken.forEach(line -> assertTrue(line.get("what").length() < longest, line.get("what")));
	}

	@Test
	void attemptsFromManyThreadsAreAllCounted() throws Exception {
		int threads = 8;
		int attempts = 20_000;
		List<Map<String, String>> taken = new ArrayList<>();
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			List<Callable<Object>> work = new ArrayList<>();
			for (int thread = 0; thread < threads; thread++) {
				Bundle bundle = bundle(1 + thread % 3);
				work.add(Executors.callable(() -> {
					for (int attempt = 0; attempt < attempts; attempt++) {
						refusals.accept(bundle, "x");
					}
				}));
			}
			work.add(Executors.callable(() -> {
				for (int round = 0; round < 1000; round++) {
					taken.addAll(refusals.apply(true));
				}
			}));
			for (var done : pool.invokeAll(work)) {
				done.get();
			}
		}
		taken.addAll(refusals.apply(true));
		assertEquals((long) threads * attempts, taken.stream().mapToLong(line -> Long.parseLong(line.get("times"))).sum());
	}
}
