package org.intcrucible.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Documents;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.StoreFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that are invented here, on top of those of the product. */
class MigratorTest {

	private static final Migration NEXT = Migration.of(Migration.all().size() + 1, "next.sql", """
			-- a table; and rows
			CREATE TABLE crucible_invented (
			    id INT NOT NULL PRIMARY KEY
			);
			INSERT INTO crucible_invented VALUES 1;
			""");
	private static final Migration BROKEN = Migration.of(Migration.all().size() + 1, "broken.sql",
			NEXT.text() + "INSERT INTO crucible_nowhere VALUES 1;\n");

	@TempDir
	private Path folder;
	private StoreFixture store;
	private final List<String> backups = new ArrayList<>();

	@BeforeEach
	void open() {
		store = StoreFixture.in(folder);
		store.save(Documents.titled("Here before"));
	}

	@AfterEach
	void close() {
		store.close();
	}

	private Migrator migrator(Migration... more) {
		List<Migration> migrations = new ArrayList<>(Migration.all());
		migrations.addAll(List.of(more));
		return new Migrator(migrations, () -> Instant.EPOCH, new AuditAppender(() -> Instant.EPOCH), (owner, version) -> {
			backups.add("before " + (version + 1));
			return "a copy";
		});
	}

	private void migrate(Migrator migrator) {
		store.owner().asOwner(connection -> {
			migrator.migrate(connection);
			return true;
		});
	}

	private boolean isThere(String table) {
		return store.owner().asOwner(connection -> {
			try (ResultSet tables = connection.getMetaData().getTables(null, AccessFile.OWNER, table, null)) {
				return tables.next();
			}
		});
	}

	@Test
	void aWholeSchemaIsLeftAlone() {
		migrate(migrator());
		assertEquals(List.of(), backups);
	}

	@Test
	void aStepThatIsMissingIsDoneOnceAfterABackupAndTold() {
		migrate(migrator(NEXT));
		migrate(migrator(NEXT));
		assertEquals(List.of("before " + NEXT.version()), backups);
		assertTrue(isThere("CRUCIBLE_INVENTED"));
		List<AuditLine> lines = new ArrayList<>();
		store.audit().stream(AuditFilter.ALL, lines::add);
		assertEquals("schema_migrated", lines.getLast().kind());
		assertEquals("{\"from_version\":" + (NEXT.version() - 1) + ",\"to_version\":" + NEXT.version() + ",\"backup\":\"a copy\"}", lines.getLast().payload());
		assertEquals(lines.getLast().seal(), lines.getLast().hash());
	}

	@Test
	void ofANewStoreNoStepIsTold() {
		List<AuditLine> lines = new ArrayList<>();
		store.audit().stream(AuditFilter.ALL, lines::add);
		assertEquals("store_created", lines.getFirst().kind());
		assertTrue(lines.stream().noneMatch(line -> line.kind().equals("schema_migrated")));
		assertTrue(lines.getFirst().payload().contains("\"schema_version\":" + Migration.all().size()), lines.getFirst().payload());
	}

	@Test
	void aStepThatFailsLeavesTheSchemaAsItWas() {
		assertThrows(StoreException.class, () -> migrate(migrator(BROKEN)));
		assertFalse(isThere("CRUCIBLE_INVENTED"), "its first statement is taken back with the last");
		migrate(migrator(NEXT));
		assertTrue(isThere("CRUCIBLE_INVENTED"));
	}

	@Test
	void aSchemaThatIsNewerThanTheProductIsRefusedInWords() {
		migrate(migrator(NEXT));
		StoreException refused = assertThrows(StoreException.class, () -> migrate(migrator()));
		assertEquals(ProblemCode.STALE, refused.problem().code());
		assertEquals("This workspace was made by a newer Int Crucible: its schema is " + NEXT.version() + ", and this one knows " + (NEXT.version() - 1) + ".",
				refused.problem().sentence());
	}

	@Test
	void aNewerWorkspaceIsNotOpened() {
		migrate(migrator(NEXT));
		store.close();
		assertEquals(ProblemCode.STALE, store.workspace().open().fold(opened -> null, problem -> problem.code()));
	}

	@Test
	void aStepThatWasEditedAfterItWasDoneIsRefused() {
		migrate(migrator(NEXT));
		Migration edited = Migration.of(NEXT.version(), NEXT.name(), NEXT.text().replace("VALUES 1", "VALUES 2"));
		StoreException refused = assertThrows(StoreException.class, () -> migrate(migrator(edited)));
		assertTrue(refused.problem().sentence().contains("step " + NEXT.version() + " differs"), refused.getMessage());
	}

	@Test
	void aBackupThatFailsChangesNothing() {
		List<Migration> migrations = new ArrayList<>(Migration.all());
		migrations.add(NEXT);
		Migrator migrator = new Migrator(migrations, () -> Instant.EPOCH, new AuditAppender(() -> Instant.EPOCH), (owner, version) -> {
			throw new SQLException("no room");
		});
		assertThrows(StoreException.class, () -> migrate(migrator));
		assertFalse(isThere("CRUCIBLE_INVENTED"));
	}

	@Test
	void statementsAreSplitAtTheEndsOfLines() {
		Migration migration = Migration.of(1, "split.sql", "-- not;\nVALUES 1;\n\nVALUES\n  (';', 2);\n");
		assertEquals(List.of("VALUES 1\n", "VALUES\n  (';', 2)\n"), migration.statements());
		assertThrows(IllegalStateException.class, () -> Migration.of(1, "open.sql", "VALUES 1;\nVALUES 2\n").statements());
	}

	@Test
	void everyTableOfTheSchemaHasAPrimaryKey() {
		List<String> without = store.owner().asOwner(MigratorTest::tablesWithoutKey);
		assertEquals(List.of("CRUCIBLE_AUDIT_GUARD"), without, "the guard takes no row");
	}

	private static List<String> tablesWithoutKey(Connection connection) throws SQLException {
		List<String> without = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT t.tablename FROM sys.systables t WHERE t.tabletype = 'T' AND NOT EXISTS "
						+ "(SELECT * FROM sys.sysconstraints c WHERE c.tableid = t.tableid AND c.type = 'P')")) {
			while (rows.next()) {
				without.add(rows.getString(1));
			}
		}
		return without;
	}
}
