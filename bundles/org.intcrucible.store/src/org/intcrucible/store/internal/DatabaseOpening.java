package org.intcrucible.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.internal.keep.StoreSwap;

/** From a folder to a database that is up to date; from nothing to a new one. The caller holds the workspace. */
final class DatabaseOpening {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
	private static final String DERBY_LOG = "derby.stream.error.file";

	private final StoreFiles files;
	private final IdSource ids;
	private final InstantSource clock;
	private final AuditAppender audit;
	private final Migrator migrator;

	DatabaseOpening(StoreFiles files, IdSource ids, InstantSource clock, AuditAppender audit) {
		this.files = files;
		this.ids = ids;
		this.clock = clock;
		this.audit = audit;
		migrator = new Migrator(Migration.all(), clock, audit, this::backup);
	}

	/** @throws StoreException with the reason in words */
	OpenDatabase open() {
		// Else Derby writes its log into whatever folder the process was started in.
		if (System.getProperty(DERBY_LOG) == null) {
			System.setProperty(DERBY_LOG, files.derbyLog().toString());
		}
		try {
			StoreSwap.complete(files);
			if (Files.notExists(files.database())) {
				make();
			}
			DerbyDatabase database = new DerbyDatabase(files.database(), AccessFile.read(files.access()));
			try {
				return open(database);
			} catch (SQLException | IOException | RuntimeException failed) {
				stop(database, failed);
				throw failed;
			}
		} catch (SQLException failed) {
			throw SqlFailures.storeException(failed);
		} catch (IOException failed) {
			throw SqlFailures.storeException(failed, "The workspace " + files.workspace() + " cannot be opened");
		}
	}

	/** What failed to open may be put right, or replaced, only while it does not run. */
	private static void stop(DerbyDatabase database, Exception failed) {
		try {
			database.shutDown();
		} catch (SQLException neverRan) {
			failed.addSuppressed(neverRan);
		}
	}

	/** The new database takes its name when it is whole: what a killed process left half-made is thrown away. */
	private void make() throws SQLException, IOException {
		if (Files.exists(files.anchor()) && Files.notExists(files.unfinished())) {
			throw new StoreException(new Problem(ProblemCode.INPUT_OUTPUT,
					"The database of this workspace is gone: there is no " + files.database() + ".",
					"Put a backup back: crucible restore FILE.zip; or choose another workspace: crucible --workspace DIR.",
					Place.whole("workspace")));
		}
		OwnedFile.makeFolder(files.store());
		// It would speak of a database that is gone with the next line.
		Files.deleteIfExists(files.anchor());
		deleteTree(files.unfinished());
		if (Files.notExists(files.access())) {
			AccessFile.random().write(files.access());
		}
		DerbyDatabase database = new DerbyDatabase(files.unfinished(), AccessFile.read(files.access()));
		database.create();
		try {
			AuditHead head = database.asOwner(this::fill);
			new AnchorFile(files.anchor(), files.auditKey()).write(head);
		} finally {
			database.shutDown();
		}
		Files.move(files.unfinished(), files.database());
	}

	/** The schema, and the first event. */
	private AuditHead fill(Connection owner) throws SQLException {
		owner.setAutoCommit(false);
		migrator.migrate(owner);
		String installation = ids.next().toString();
		try (PreparedStatement insert = owner.prepareStatement("INSERT INTO crucible_facts VALUES ('installation', ?)")) {
			insert.setString(1, installation);
			insert.execute();
		}
		AuditHead head = audit.append(owner, new AuditEvent.StoreCreated(installation, migrator.target()), Actor.SYSTEM);
		owner.commit();
		return head;
	}

	private OpenDatabase open(DerbyDatabase database) throws SQLException, IOException {
		AnchorFile anchor = new AnchorFile(files.anchor(), files.auditKey());
		AuditHead head = database.asOwner(owner -> bringUpToDate(owner, anchor));
		anchor.write(head);
		database.firstPermission();
		return new OpenDatabase(database, EntityManagers.of(database), anchor);
	}

	private AuditHead bringUpToDate(Connection owner, AnchorFile anchor) throws SQLException {
		owner.setAutoCommit(false);
		migrator.refuseUnknown(owner);
		new AnchorCheck(anchor, audit).check(owner);
		migrator.migrate(owner);
		new LeftoverRuns(clock, audit).end(owner);
		try (Statement statement = owner.createStatement()) {
			return AuditAppender.readHead(statement);
		}
	}

	private String backup(Connection owner, int version) throws SQLException {
		Path target = files.backups().resolve("before-schema-" + (version + 1) + "-" + STAMP.format(clock.instant()));
		try {
			OwnedFile.makeFolder(files.backups());
			OwnedFile.makeFolder(target);
			Files.copy(files.access(), target.resolve(files.access().getFileName()));
		} catch (IOException failed) {
			throw SqlFailures.storeException(failed, "The backup before a change of the schema could not be made, and nothing was changed");
		}
		try (var call = owner.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
			call.setString(1, target.toString());
			call.execute();
		}
		return target.toString();
	}

	private static void deleteTree(Path folder) throws IOException {
		if (Files.notExists(folder)) {
			return;
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
			for (Path path : deepestFirst) {
				Files.delete(path);
			}
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}
}
