package org.intcrucible.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import org.intcrucible.audit.internal.StoredAuditLog;
import org.intcrucible.store.Documents;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever gets at the database itself can change it; the log says so, and where it begins. */
class TamperingTest {

	/** A store that was worked with. */
	@TempDir
	private static Path written;

	@TempDir
	private Path folder;

	private static final String SWAP = "UPDATE crucible_audit_events SET sequence = CASE sequence WHEN 4 THEN 1005 WHEN 5 THEN 1004 END "
			+ "WHERE sequence IN (4, 5); UPDATE crucible_audit_events SET sequence = sequence - 1000 WHERE sequence > 1000";

	/** Statements, and the first event that they leave broken. */
	private static Stream<List<Object>> tampering() {
		return Stream.of(flip("occurred_at", "'2026-01-01T00:00:00Z'"), flip("kind", "'run_started'"), flip("actor", "'agent'"),
				flip("project_id", "'00000000-0000-0000-0000-000000000000'"), flip("project_id", "NULL"),
				flip("run_id", "'00000000-0000-0000-0000-000000000000'"), flip("payload", "'{}'"), flip("payload", "payload || ' '"),
				flip("previous_hash", "hash"), flip("hash", "previous_hash"), flip("hash", "CASE WHEN hash LIKE '1%' THEN '2' ELSE '1' END || SUBSTR(hash, 2)"),
				List.of("UPDATE crucible_audit_events SET sequence = 400 WHERE sequence = 4", 4L),
				List.of("DELETE FROM crucible_audit_events WHERE sequence = 4", 4L),
				List.of("DELETE FROM crucible_audit_events WHERE sequence = 1", 1L), List.of(SWAP, 4L),
				List.of("DELETE FROM crucible_audit_events WHERE sequence > 5", 6L),
				List.of("DELETE FROM crucible_audit_events WHERE sequence > 5; UPDATE crucible_audit_head SET sequence = 5, "
						+ "hash = (SELECT hash FROM crucible_audit_events WHERE sequence = 5)", 6L),
				List.of("DELETE FROM crucible_audit_events", 1L));
	}

	private static List<Object> flip(String column, String value) {
		return List.of("UPDATE crucible_audit_events SET " + column + " = " + value + " WHERE sequence = 4", 4L);
	}

	private static void tamper(StoreFixture store, String sql) {
		store.owner().asOwner(connection -> {
			try (Statement statement = connection.createStatement()) {
				statement.execute("DROP TRIGGER audit_events_not_updated");
				statement.execute("DROP TRIGGER audit_events_not_deleted");
				for (String each : sql.split(";")) {
					assertTrue(statement.executeUpdate(each) > 0, each);
				}
				return true;
			}
		});
	}

	@BeforeAll
	static void write() {
		try (StoreFixture store = StoreFixture.in(written)) {
			for (int i = 0; i < 4; i++) {
				store.save(Documents.titled("Project " + i));
			}
		}
	}

	private StoreFixture filled() {
		return StoreFixture.copyOf(written, folder);
	}

	private static ChainCheck verify(StoreFixture store) {
		return new StoredAuditLog(store.audit(), store.runs(), store.projects(), store.conversations()).verify();
	}

	@Test
	void aLogThatNobodyTouchedIsSound() {
		try (StoreFixture store = filled()) {
			ChainCheck.Sound sound = assertInstanceOf(ChainCheck.Sound.class, verify(store));
			assertEquals(9, sound.events());
			assertEquals(List.of(), sound.warnings());
		}
	}

	@ParameterizedTest
	@MethodSource("tampering")
	void theFirstEventThatIsNotAsItWasWrittenIsNamed(List<Object> change) {
		try (StoreFixture store = filled()) {
			tamper(store, (String) change.get(0));
			ChainCheck.Broken broken = assertInstanceOf(ChainCheck.Broken.class, verify(store));
			assertEquals((long) change.get(1), broken.sequence(), broken.finding());
		}
	}

	@ParameterizedTest
	@MethodSource("tampering")
	void itIsStillNamedAfterTheProductWorkedOn(List<Object> change) {
		try (StoreFixture store = filled()) {
			tamper(store, (String) change.get(0));
		}
		try (StoreFixture store = StoreFixture.in(folder)) {
			store.save(Documents.titled("Later"));
			ChainCheck.Broken broken = assertInstanceOf(ChainCheck.Broken.class, verify(store));
			assertEquals((long) change.get(1), broken.sequence(), broken.finding());
		}
	}
}
