package org.intcrucible.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.store.internal.AnchorFiles;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.StoreFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditStoreTest {

	@TempDir
	private Path folder;

	private static List<AuditLine> lines(StoreFixture store) {
		List<AuditLine> lines = new ArrayList<>();
		store.audit().stream(AuditFilter.ALL, lines::add);
		return lines;
	}

	private static void note(StoreFixture store, String what) {
		store.transactions().write(unit -> {
			unit.append(new AuditEvent.AttemptRefused(what, "because", "", 1), Actor.SYSTEM);
			return what;
		});
	}

	@Test
	void eventsStandInOneChainWithoutGapsWhateverHappensToTheirTransactions() throws Exception {
		try (StoreFixture store = StoreFixture.in(folder); ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Callable<Object>> work = new ArrayList<>();
			for (int i = 0; i < 40; i++) {
				int number = i;
				work.add(() -> {
					if (number % 4 == 0) {
						return assertThrows(IllegalStateException.class, () -> store.transactions().write(unit -> {
							unit.append(new AuditEvent.AttemptRefused("never", "rolled back", "", 1), Actor.SYSTEM);
							throw new IllegalStateException("on purpose");
						}));
					}
					note(store, "event " + number);
					return number;
				});
			}
			for (var done : threads.invokeAll(work)) {
				done.get();
			}
			String previous = AuditLine.FIRST;
			long sequence = 0;
			for (AuditLine line : lines(store)) {
				assertEquals(++sequence, line.sequence());
				assertEquals(previous, line.previousHash());
				assertEquals(line.seal(), line.hash());
				assertTrue(!line.payload().contains("never"), line.payload());
				previous = line.hash();
			}
			assertEquals(31, sequence);
			assertEquals(new AuditHead(31, previous), store.audit().head().orElseThrow());
			assertEquals(new Anchor.Sound(new AuditHead(31, previous)), store.audit().anchor());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"UPDATE crucible_audit_events SET kind = 'x'", "DELETE FROM crucible_audit_events",
			"TRUNCATE TABLE crucible_audit_events", "DROP TRIGGER audit_events_not_deleted",
			"UPDATE crucible_schema_history SET version = 9", "INSERT INTO crucible_audit_guard VALUES 0"})
	void theWorkingAccountCanNeitherChangeNorRemoveEvents(String sql) {
		try (StoreFixture store = StoreFixture.in(folder)) {
			StoreException refused = assertThrows(StoreException.class, () -> store.sessions().query(run(sql)));
			assertTrue(refused.getMessage().contains("CRUCIBLE_APP"), refused.getMessage());
			assertEquals(1, lines(store).size());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"UPDATE crucible_audit_events SET kind = 'x'", "DELETE FROM crucible_audit_events",
			"DELETE FROM crucible_audit_events WHERE sequence = 7", "TRUNCATE TABLE crucible_audit_events"})
	void eventsRefuseTheOwnerAsWell(String sql) {
		try (StoreFixture store = StoreFixture.in(folder)) {
			StoreException refused = assertThrows(StoreException.class, () -> store.owner().asOwner(run(sql)));
			assertTrue(refused.getMessage().contains("AUDIT_"), refused.getMessage());
			assertEquals(1, lines(store).size());
		}
	}

	private static Sessions.SqlWork<Boolean> run(String sql) {
		return connection -> {
			try (Statement statement = connection.createStatement()) {
				return statement.execute(sql);
			}
		};
	}

	@Test
	void aClockThatIsSetBackDisturbsNoOrder() {
		AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2030-01-01T00:00:00Z"));
		try (StoreFixture store = StoreFixture.in(folder, now::get)) {
			store.save(Documents.titled("Late"));
			now.set(Instant.parse("1999-12-31T23:59:59.999Z"));
			store.save(Documents.titled("Early"));
			assertEquals(List.of("Early", "Late"), store.projects().list("", false, Page.Request.first(10)).items().stream()
					.map(project -> project.title()).toList());
			assertEquals(List.of(5L, 4L, 3L, 2L, 1L), store.audit().list(AuditFilter.ALL, Page.Request.first(10)).items().stream()
					.map(AuditLine::sequence).toList());
		}
	}

	@Test
	void eventsAreFoundByKindProjectAndPage() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			String project = store.save(Documents.titled("One")).project().toString();
			store.save(Documents.titled("Two"));
			assertEquals(2, store.audit().list(new AuditFilter(Set.of(), project, ""), Page.Request.first(10)).items().size());
			assertEquals(2, store.audit().list(new AuditFilter(Set.of("project_created"), "", ""), Page.Request.first(10)).items().size());
			assertEquals(1, store.audit().list(new AuditFilter(Set.of("project_created"), project, ""), Page.Request.first(10)).items().size());
			Page<AuditLine> first = store.audit().list(AuditFilter.ALL, Page.Request.first(3));
			Page<AuditLine> second = store.audit().list(AuditFilter.ALL, new Page.Request(first.next(), 3));
			assertEquals(List.of(5L, 4L, 3L), first.items().stream().map(AuditLine::sequence).toList());
			assertEquals(List.of(2L, 1L), second.items().stream().map(AuditLine::sequence).toList());
			assertEquals(0, second.next());
		}
	}

	@Test
	void aTailThatWasCutWhileNobodyLookedLeavesAGapForGood() {
		long left;
		try (StoreFixture store = StoreFixture.in(folder)) {
			for (int i = 0; i < 5; i++) {
				note(store, "event " + i);
			}
			left = store.audit().head().orElseThrow().sequence();
			store.owner().asOwner(connection -> {
				try (Statement statement = connection.createStatement()) {
					statement.execute("DROP TRIGGER audit_events_not_deleted");
					statement.execute("DELETE FROM crucible_audit_events WHERE sequence > 3");
					return statement.executeUpdate("UPDATE crucible_audit_head SET sequence = 3, hash = "
							+ "(SELECT hash FROM crucible_audit_events WHERE sequence = 3)");
				}
			});
		}
		try (StoreFixture store = StoreFixture.in(folder)) {
			AuditLine last = lines(store).getLast();
			assertEquals("anchor_broken", last.kind());
			assertEquals(left + 1, last.sequence());
			assertTrue(last.payload().contains("ends with event 3, and it had 6"), last.payload());
		}
	}

	@Test
	void anAnchorThatIsGoneOrForgedIsNotedInTheLog() throws Exception {
		try (StoreFixture store = StoreFixture.in(folder)) {
			note(store, "event");
		}
		Path anchor = StoreFixture.in(folder).files().anchor();
		String sound = Files.readString(anchor);
		Files.writeString(anchor, sound.replace("\"sequence\":2", "\"sequence\":1"));
		try (StoreFixture store = StoreFixture.in(folder)) {
			assertTrue(lines(store).getLast().payload().contains("was changed, or written under another key"));
			assertInstanceOf(Anchor.Sound.class, store.audit().anchor());
		}
		Files.delete(anchor);
		try (StoreFixture store = StoreFixture.in(folder)) {
			assertTrue(lines(store).getLast().payload().contains("is missing"));
			assertEquals(4, lines(store).size());
		}
		try (StoreFixture store = StoreFixture.in(folder)) {
			assertEquals(4, lines(store).size(), "what was noted once is not noted again");
		}
	}

	@Test
	void workIsDoneEvenIfTheEndOfTheLogCannotBeKeptBesideIt() throws Exception {
		try (StoreFixture store = StoreFixture.in(folder)) {
			note(store, "before");
			Path anchor = store.files().anchor();
			Files.delete(anchor);
			Files.createDirectories(anchor.resolve("in the way"));
			store.save(Documents.titled("Stored"));
			assertTrue(store.projects().titled("Stored").isPresent());
			Files.delete(anchor.resolve("in the way"));
			Files.delete(anchor);
			note(store, "after");
			assertEquals(new Anchor.Sound(store.audit().head().orElseThrow()), store.audit().anchor());
		}
	}

	@Test
	void storesThatAreFirstUsedAtTheSameTimeShareOneKey() throws Exception {
		for (int round = 0; round < 5; round++) {
			Path settings = folder.resolve("round " + round);
			try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
				List<Callable<Anchor>> starts = new ArrayList<>();
				for (int i = 0; i < 4; i++) {
					StoreFiles files = new StoreFiles(folder.resolve("workspace " + round + " " + i), settings);
					starts.add(() -> AnchorFiles.writeAndRead(files));
				}
				for (var anchor : threads.invokeAll(starts)) {
					assertEquals(new Anchor.Sound(new AuditHead(1, AuditLine.FIRST)), anchor.get());
				}
			}
		}
	}

	@Test
	void whoComesAfterTheEndDoesNotBringTheStoreBackToLife() {
		StoreFixture store = StoreFixture.in(folder);
		note(store, "before");
		store.close();
		StoreException refused = assertThrows(StoreException.class, () -> note(store, "after"));
		assertEquals("The product is ending, and nothing more is stored.", refused.problem().sentence());
		assertTrue(store.workspace().holder().isEmpty());
	}

	@Test
	void anEventThatWasRewrittenWithItsWholeTailIsFoundByTheAnchor() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			note(store, "first");
			note(store, "second");
			AuditLine last = lines(store).getLast();
			AuditLine forged = new AuditLine(last.sequence(), last.occurredAt(), last.kind(), last.actor(), last.projectId(),
					last.runId(), last.payload().replace("second", "third"), last.previousHash(), "");
			store.owner().asOwner(connection -> forge(connection.createStatement(), forged));
		}
		try (StoreFixture store = StoreFixture.in(folder)) {
			assertTrue(lines(store).getLast().payload().contains("Event 3 is not the one that was written"), lines(store).getLast().payload());
		}
	}

	private static int forge(Statement statement, AuditLine forged) throws SQLException {
		try (statement) {
			statement.execute("DROP TRIGGER audit_events_not_updated");
			statement.executeUpdate("UPDATE crucible_audit_events SET payload = '" + forged.payload() + "', hash = '" + forged.seal()
					+ "' WHERE sequence = " + forged.sequence());
			return statement.executeUpdate("UPDATE crucible_audit_head SET hash = '" + forged.seal() + "'");
		}
	}
}
