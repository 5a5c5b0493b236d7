package org.intcrucible.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.intcrucible.store.CallerThreads;
import org.intcrucible.store.Loggers;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.Logger;

class CallerChecksTest {

	private final List<String> refused = new ArrayList<>();
	private final Thread window = Thread.currentThread();
	private final CallerChecks checks = new CallerChecks(answering(BundleContext.class, (name, arguments) -> switch (name) {
		case "getService" -> (CallerThreads) this::refuseTheWindow;
		case "ungetService" -> true;
		default -> throw new AssertionError(name);
	}), bundle -> bundle.getSymbolicName().equals("ours"), (bundle, what) -> refused.add(bundle.getSymbolicName() + ": " + what));

	private void refuseTheWindow() {
		if (Thread.currentThread() == window) {
			throw new IllegalStateException("not here");
		}
	}

	private static <T> T answering(Class<T> type, BiFunction<String, Object[], Object> answer) {
		return type.cast(Proxy.newProxyInstance(CallerChecksTest.class.getClassLoader(), new Class<?>[] {type},
				(proxy, method, arguments) -> answer.apply(method.getName(), arguments)));
	}

	@SuppressWarnings("unchecked")
	private static ServiceReference<CallerThreads> offered(String name) {
		Bundle bundle = answering(Bundle.class, (method, arguments) -> Map.of("getSymbolicName", name).get(method));
		return answering(ServiceReference.class, (method, arguments) -> switch (method) {
			case "getBundle" -> bundle;
			case "hashCode" -> name.hashCode();
			case "equals" -> true;
			default -> throw new AssertionError(method);
		});
	}

	@Test
	void aThreadIsRefusedForAsLongAsSomebodyMinds() {
		ServiceReference<CallerThreads> offered = offered("ours");
		checks.addCallerThreads(offered);
		assertThrows(IllegalStateException.class, checks::check);
		checks.removeCallerThreads(offered);
		checks.check();
	}

	@Test
	void whatAStrangerOffersIsNotAskedAndReported() {
		checks.addCallerThreads(offered("stranger"));
		checks.check();
		assertEquals(List.of("stranger: registration of org.intcrucible.store.CallerThreads"), refused);
	}

	@Test
	void aThreadThatIsRefusedOpensReadsAndWritesNothing(@TempDir Path folder) throws InterruptedException {
		StoreFixture.in(folder).close();
		checks.addCallerThreads(offered("ours"));
		WorkspaceDatabase database = new WorkspaceDatabase(new StoreFiles(folder.resolve("workspace"), folder.resolve("settings")),
				UUID::randomUUID, Instant::now, Loggers.silent(Logger.class), () -> { }, checks);
		try {
			assertThrows(IllegalStateException.class, database::open);
			assertThrows(IllegalStateException.class, () -> database.read(entities -> 1));
			assertThrows(IllegalStateException.class, () -> database.write(unit -> 1));
			assertFalse(database.isOpen());
			Thread other = new Thread(() -> database.read(entities -> 1));
			other.start();
			other.join();
			assertTrue(database.isOpen());
		} finally {
			database.close();
		}
	}
}
