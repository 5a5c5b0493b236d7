package org.intcrucible.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.model.Result;
import org.intcrucible.store.Documents;
import org.intcrucible.store.Loggers;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.internal.chat.ConversationRepository;
import org.intcrucible.store.internal.chat.GuardedConversationWriter;
import org.intcrucible.store.internal.keep.DerbyStoreKeeper;
import org.intcrucible.store.internal.keep.ZipProjectArchives;
import org.intcrucible.store.internal.project.ProjectRecorder;
import org.intcrucible.store.internal.project.ProjectRepository;
import org.intcrucible.store.internal.run.EvaluationRepository;
import org.intcrucible.store.internal.run.GuardedRunWriter;
import org.intcrucible.store.internal.run.RunRepository;
import org.intcrucible.store.internal.setup.RunSetupTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.log.Logger;

/** Whoever finds the services of the store and calls all that can be called gets no hold of the database. */
class HiddenDatabaseTest {

	@TempDir
	Path folder;

	private DatabaseKey key;
	private List<Object> services;

	@BeforeEach
	void assemble() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			store.save(Documents.titled("Shop"));
		}
		StoreFiles files = new StoreFiles(folder.resolve("workspace"), folder.resolve("settings"));
		Logger log = Loggers.silent(Logger.class);
		BundleContext bundles = answering(BundleContext.class, Map.of("getBundle", bundle("org.intcrucible.store")));
		Upkeeps upkeeps = new Upkeeps(bundles, bundle -> true, (bundle, what) -> { });
		CallerChecks callers = new CallerChecks(bundles, bundle -> true, (bundle, what) -> { });
		key = new DatabaseKey(files, UUID::randomUUID, Instant::now, log, upkeeps, callers);
		AuditRepository audit = new AuditRepository(key, files);
		services = List.of(files, upkeeps, callers, key, new OpenedWorkspace(key), new DatabaseTransactions(key), audit, new ProjectRepository(key),
				new ProjectRecorder(UUID::randomUUID, Instant::now), new RunRepository(key), new EvaluationRepository(key),
				new ConversationRepository(key), new RunSetupTables(key, Instant::now),
				new ZipProjectArchives(key, files, Instant::now, bundles),
				new DerbyStoreKeeper(key, audit, files, UUID::randomUUID, Instant::now, log, bundles),
				new GuardedRunWriter(usedBy("org.intcrucible.run.execution"), Instant::now, bundle -> true, (bundle, what) -> { }),
				new GuardedConversationWriter(usedBy("org.intcrucible.chat"), bundle -> true, (bundle, what) -> { }));
	}

	@AfterEach
	void close() {
		key.close();
	}

	private static ComponentContext usedBy(String name) {
		return answering(ComponentContext.class, Map.of("getUsingBundle", bundle(name)));
	}

	private static Bundle bundle(String name) {
		return answering(Bundle.class, Map.of("getSymbolicName", name, "getVersion", Version.emptyVersion));
	}

	private static <T> T answering(Class<T> type, Map<String, Object> answers) {
		return type.cast(Proxy.newProxyInstance(HiddenDatabaseTest.class.getClassLoader(), new Class<?>[] {type},
				(proxy, method, arguments) -> answers.get(method.getName())));
	}

	@Test
	void everyComponentOfTheStoreIsLookedAt() throws IOException {
		Path sources = Path.of(System.getProperty("crucible.root", "../.."), "bundles/org.intcrucible.store/src");
		try (Stream<Path> files = Files.walk(sources)) {
			Set<String> components = new TreeSet<>();
			for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
				if (Files.readString(file).lines().anyMatch(line -> line.startsWith("@Component"))) {
					components.add(file.getFileName().toString().replace(".java", ""));
				}
			}
			assertEquals(components, services.stream().map(service -> service.getClass().getSimpleName()).collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	@Test
	void noPublicMethodOfAServiceLeadsToTheDatabase() {
		for (Object service : services) {
			assertEquals(Set.of(), Reach.waysToTheDatabase(service.getClass()));
		}
	}

	@Test
	void nothingThatAServiceGivesBackDoes() throws Exception {
		List<Object> given = new ArrayList<>();
		for (Object service : services) {
			for (Method method : service.getClass().getMethods()) {
				if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass() != Object.class) {
					unwrap(called(service, method), given);
				}
			}
		}
		assertTrue(given.stream().anyMatch(OpenedWorkspace.class::isInstance), "the workspace itself, from opening it: " + given);
		for (Object object : given) {
			assertEquals(Set.of(), Reach.waysToTheDatabase(object.getClass()));
		}
	}

	private static Object called(Object service, Method method) throws IllegalAccessException {
		try {
			return method.invoke(service);
		} catch (InvocationTargetException refused) {
			throw new AssertionError(method.toString(), refused.getCause());
		}
	}

	private static void unwrap(Object given, List<Object> objects) {
		switch (given) {
			case null -> {
				// It gives nothing back.
			}
			case Optional<?> maybe -> maybe.ifPresent(one -> unwrap(one, objects));
			case Collection<?> many -> many.forEach(one -> unwrap(one, objects));
			case Result<?, ?> result -> unwrap(result.fold(value -> value, error -> error), objects);
			default -> objects.add(given);
		}
	}

	@Test
	void norDoesTheUnitThatWorkGets() {
		Transactions transactions = services.stream().filter(Transactions.class::isInstance).map(Transactions.class::cast).findFirst().orElseThrow();
		UnitOfWork unit = transactions.write(given -> given);
		assertEquals(Set.of(), Reach.waysToTheDatabase(unit.getClass()));
	}

	@Test
	void theLookFindsWhatThereIsToFind() {
		for (Class<?> inside : List.of(WorkspaceDatabase.class, EntityUnit.class, Sessions.class, OwnerAccess.class, DatabaseAccess.class)) {
			assertFalse(Reach.waysToTheDatabase(inside).isEmpty(), inside.getName());
		}
	}
}
