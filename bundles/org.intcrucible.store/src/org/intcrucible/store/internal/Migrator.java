package org.intcrucible.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Place;
import org.intcrucible.store.StoreException;

/** Brings a schema up to date, forward only. Each step is one transaction: a killed process leaves it done or not begun. */
final class Migrator {

	private static final String HISTORY = """
			CREATE TABLE crucible_schema_history (
			    version INT NOT NULL PRIMARY KEY, name VARCHAR(200) NOT NULL, checksum CHAR(64) NOT NULL,
			    applied_at VARCHAR(30) NOT NULL)""";

	/** Copies the database aside, and says where to. */
	@FunctionalInterface
	interface Backup {
		String make(Connection owner, int version) throws SQLException;
	}

	private final List<Migration> migrations;
	private final InstantSource clock;
	private final AuditAppender audit;
	private final Backup backup;

	/** @param migrations all that are known, in order */
	Migrator(List<Migration> migrations, InstantSource clock, AuditAppender audit, Backup backup) {
		this.migrations = List.copyOf(migrations);
		this.clock = clock;
		this.audit = audit;
		this.backup = backup;
	}

	/** The version that a whole schema has. */
	int target() {
		return migrations.size();
	}

	/**
	 * Looks before anything is written.
	 *
	 * @throws StoreException if the schema is newer than this product, or was made by other steps than its own
	 */
	void refuseUnknown(Connection owner) throws SQLException {
		check(applied(owner));
	}

	/**
	 * Does what is missing.
	 *
	 * @param owner in the schema, committing each step
	 * @throws StoreException if the schema is newer than this product, or was made by other steps than its own
	 */
	void migrate(Connection owner) throws SQLException {
		owner.setAutoCommit(false);
		Map<Integer, String> applied = applied(owner);
		check(applied);
		int from = applied.size();
		if (from == migrations.size()) {
			return;
		}
		String copy = from == 0 ? "" : backup.make(owner, from);
		for (Migration migration : migrations.subList(from, migrations.size())) {
			apply(owner, migration, copy);
		}
	}

	private static Map<Integer, String> applied(Connection owner) throws SQLException {
		Map<Integer, String> applied = new TreeMap<>();
		try (ResultSet tables = owner.getMetaData().getTables(null, AccessFile.OWNER, "CRUCIBLE_SCHEMA_HISTORY", null);
				Statement statement = owner.createStatement()) {
			if (!tables.next()) {
				statement.execute(HISTORY);
			}
			try (ResultSet rows = statement.executeQuery("SELECT version, checksum FROM crucible_schema_history")) {
				while (rows.next()) {
					applied.put(rows.getInt(1), rows.getString(2));
				}
			}
		}
		return applied;
	}

	private void check(Map<Integer, String> applied) {
		applied.forEach((version, checksum) -> {
			if (version > target()) {
				throw new StoreException(new Problem(ProblemCode.STALE,
						"This workspace was made by a newer Int Crucible: its schema is " + applied.size() + ", and this one knows " + target() + ".",
						"Install the newer one, or choose another workspace: crucible --workspace DIR.", Place.whole("workspace")));
			}
			if (!migrations.get(version - 1).checksum().equals(checksum)) {
				throw new StoreException(new Problem(ProblemCode.INPUT_OUTPUT,
						"The schema of this workspace was not made by this product: step " + version + " differs.",
						"Restore a backup, or choose another workspace: crucible --workspace DIR.", Place.whole("workspace")));
			}
		});
	}

	/** @param copy where the database as it was before lies; empty if it was new, and then its log begins when it is whole */
	private void apply(Connection owner, Migration migration, String copy) throws SQLException {
		try (Statement statement = owner.createStatement()) {
			for (String sql : migration.statements()) {
				statement.execute(sql);
			}
		}
		try (PreparedStatement insert = owner.prepareStatement("INSERT INTO crucible_schema_history VALUES (?, ?, ?, ?)")) {
			insert.setInt(1, migration.version());
			insert.setString(2, migration.name());
			insert.setString(3, migration.checksum());
			insert.setString(4, clock.instant().toString());
			insert.execute();
		}
		if (!copy.isEmpty()) {
			audit.append(owner, new AuditEvent.SchemaMigrated(migration.version() - 1, migration.version(), copy), Actor.SYSTEM);
		}
		owner.commit();
	}
}
