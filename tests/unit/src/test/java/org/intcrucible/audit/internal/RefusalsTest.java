package org.intcrucible.audit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Loggers;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.log.Logger;

class RefusalsTest {

	@TempDir
	Path folder;

	private final List<Map<String, String>> due = Collections.synchronizedList(new ArrayList<>());
	private final List<Map<String, String>> later = Collections.synchronizedList(new ArrayList<>());
	private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
	private StoreFixture store;

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
	}

	@AfterEach
	void close() {
		store.close();
	}

	private static Map<String, String> refusal(String bundle, int times) {
		return Map.of("bundle", bundle, "what", "lookup of a, call of b", "times", "" + times, "since", "2026-03-01T12:00:00Z");
	}

	/** As the guard does it: what is taken away is gone. */
	private List<Map<String, String>> take(boolean all) {
		List<Map<String, String>> taken = new ArrayList<>(due);
		due.clear();
		if (all) {
			taken.addAll(later);
			later.clear();
		}
		return taken;
	}

	private Logger log() {
		return (Logger) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Logger.class}, (proxy, method, arguments) -> {
			logged.add(method.getName() + " " + Arrays.deepToString(arguments));
			return method.getReturnType() == boolean.class ? Boolean.FALSE : null;
		});
	}

	private Refusals refusals(Transactions transactions) {
		return new Refusals(this::take, store.workspace(), transactions, log());
	}

	private List<AuditEvent.AttemptRefused> stored() {
		List<AuditLine> lines = new ArrayList<>();
		store.audit().stream(new AuditFilter(Set.of("attempt_refused"), "", ""), lines::add);
		assertTrue(lines.stream().allMatch(line -> line.actor().equals("system")));
		return lines.stream().map(line -> JsonCodec.read(line.payload(), AuditEvent.AttemptRefused.class).orElseThrow()).toList();
	}

	private static AuditEvent.AttemptRefused event(String bundle, int times) {
		return new AuditEvent.AttemptRefused("lookup of a, call of b", "It is not for this bundle, which first attempted it at 2026-03-01T12:00:00Z.",
				bundle, times);
	}

	@Test
	void thoseThatAreDueAreStoredOnce() {
		store.workspace().open().orElseThrow();
		Refusals refusals = refusals(store.transactions());
		due.addAll(List.of(refusal("evil 1.0 file:/x.jar", 3), refusal("", 1)));
		later.add(refusal("evil 1.0 file:/x.jar", 7));
		refusals.storeDue();
		refusals.storeDue();
		assertEquals(List.of(event("evil 1.0 file:/x.jar", 3), event("", 1)), stored());
		refusals.storeAll();
		assertEquals(event("evil 1.0 file:/x.jar", 7), stored().getLast());
		assertEquals(List.of(), logged);
	}

	@Test
	void aWorkspaceThatNobodyOpenedIsNotOpenedForThem() {
		Refusals refusals = refusals(store.transactions());
		due.add(refusal("evil", 1));
		refusals.storeDue();
		assertFalse(store.workspace().isOpen());
		assertEquals(1, due.size(), "they wait with the guard");
		store.workspace().open().orElseThrow();
		refusals.storeDue();
		assertEquals(List.of(event("evil", 1)), stored());
	}

	@Test
	void whatIsInNoLogAtTheEndIsSaid() {
		due.add(refusal("evil", 1));
		refusals(store.transactions()).storeAll();
		assertFalse(store.workspace().isOpen());
		assertEquals(1, logged.size());
		assertTrue(logged.getFirst().startsWith("warn ") && logged.getFirst().contains("evil"), logged.toString());
	}

	@Test
	void whatCannotBeStoredIsTriedAgainAndSaidOnce() {
		store.workspace().open().orElseThrow();
		boolean[] full = {true};
		Transactions failing = new Transactions() {
			@Override
			public <T> T write(Function<UnitOfWork, T> work) {
				if (full[0]) {
					throw new IllegalStateException("no room");
				}
				return store.transactions().write(work);
			}
		};
		Refusals refusals = refusals(failing);
		due.add(refusal("first", 1));
		refusals.storeDue();
		due.add(refusal("second", 1));
		refusals.storeDue();
		assertEquals(List.of(), stored());
		assertEquals(1, logged.size());
		full[0] = false;
		refusals.storeDue();
		refusals.storeDue();
		assertEquals(List.of(event("first", 1), event("second", 1)), stored());
	}

	@Test
	void theComponentComesForThemByItselfAndForTheRestWhenItEnds() throws InterruptedException {
		store.workspace().open().orElseThrow();
		CountDownLatch first = new CountDownLatch(1);
		Transactions watched = new Transactions() {
			@Override
			public <T> T write(Function<UnitOfWork, T> work) {
				T done = store.transactions().write(work);
				first.countDown();
				return done;
			}
		};
		RefusalLog component = new RefusalLog(this::take, store.workspace(), watched, Loggers.silent(Logger.class));
		due.add(refusal("evil", 1));
		assertTrue(first.await(1, TimeUnit.MINUTES));
		later.add(refusal("evil", 2));
		component.end();
		assertEquals(List.of(event("evil", 1), event("evil", 2)), stored());
	}
}
