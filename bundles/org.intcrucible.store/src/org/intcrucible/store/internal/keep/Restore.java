package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.internal.OwnedFile;
import org.intcrucible.store.internal.OwnerAccess;
import org.intcrucible.store.internal.SideStore;
import org.intcrucible.store.internal.StoreFiles;
import org.intcrucible.store.internal.WorkspaceDatabase;

/**
 * Puts a backup in the place of the database. It is unpacked beside the store and opened there like a store of its own, which
 * brings its schema up to date, ends the runs that wait or run in it, and writes into its log that it was restored. So it is
 * known to be whole and to open before anything is touched, and the exchange is nothing but renaming.
 */
final class Restore {

	private static final String INCOMING = "store.restoring";
	private static final String ASIDE = "store.before-restore-";
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

	private final Workspace workspace;
	private final OwnerAccess owner;
	private final AuditReader audit;
	private final StoreFiles files;
	private final InstantSource clock;
	private final Function<Path, WorkspaceDatabase> stores;

	/** @param stores opens the store in a folder that is taken for a workspace */
	Restore(Workspace workspace, OwnerAccess owner, AuditReader audit, StoreFiles files, InstantSource clock,
			Function<Path, WorkspaceDatabase> stores) {
		this.workspace = workspace;
		this.owner = owner;
		this.audit = audit;
		this.files = files;
		this.clock = clock;
		this.stores = stores;
	}

	Result<Path, Problem> read(Path file) {
		try (CheckedZip zip = CheckedZip.open(file, ZipLimits.BACKUP)) {
			BackupManifest manifest = BackupManifest.of(zip, Backup.beside(files), SideStore.schemaVersion());
			owner.closeAndHold();
			StoreSwap.complete(files);
			return replace(new BackupFiles(zip, manifest), manifest, file);
		} catch (Refusal refused) {
			return Result.failure(refused.problem());
		} catch (StoreException failed) {
			return Result.failure(failed.problem());
		} catch (IOException failed) {
			return Result.failure(new Problem(ProblemCode.INPUT_OUTPUT, "Nothing was restored: " + NewFile.reason(failed) + ".",
					"Check names and permissions.", Place.whole(file.toString())));
		}
	}

	private Result<Path, Problem> replace(BackupFiles backup, BackupManifest manifest, Path file) throws IOException {
		Path incoming = files.workspace().resolve(INCOMING);
		Folders.delete(incoming);
		try {
			// A store in a workspace of its own for a moment.
			Path store = incoming.resolve(files.workspace().relativize(files.store()));
			OwnedFile.makeFolder(incoming);
			OwnedFile.makeFolder(store);
			backup.unpack(store);
			prepare(incoming, manifest, file);
			return exchange(store);
		} finally {
			// What could be exchanged neither forth nor back is still needed.
			if (!StoreSwap.isInterrupted(files)) {
				Folders.delete(incoming);
			}
		}
	}

	/** Leaves a store that is closed and up to date. */
	private void prepare(Path incoming, BackupManifest manifest, Path file) {
		vouch(incoming, manifest);
		WorkspaceDatabase database = stores.apply(incoming);
		try {
			database.open().fold(opened -> opened, problem -> {
				throw new Refusal(problem.code(), "The database in the backup does not open. " + problem.sentence(), "", Place.whole(file.toString()));
			});
			database.query(connection -> check(connection, manifest));
			database.write(unit -> {
				unit.append(new AuditEvent.StoreRestored(file.toString(), replacedHead()), Actor.USER);
				return true;
			});
		} finally {
			database.close();
		}
	}

	/**
	 * The backup's manifest says where its log ends, which is checked against the database below: so the end beside it, which
	 * may be signed under a key that lies on another machine, is signed anew.
	 */
	private void vouch(Path incoming, BackupManifest manifest) {
		SideStore.sign(incoming, files, manifest.head());
	}

	/** Whether the backup is what it says: another database, or a log that was cut, would not have that event. */
	private static boolean check(Connection connection, BackupManifest manifest) throws SQLException {
		boolean same = Facts.read(connection).installation().equals(manifest.installation());
		if (!same || !hasEvent(connection, manifest.head())) {
			throw new Refusal(ProblemCode.SYNTAX, "The database in the backup is not the one that the backup speaks of.", "",
					Place.whole(BackupManifest.NAME));
		}
		return true;
	}

	private static boolean hasEvent(Connection connection, AuditHead head) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT hash FROM crucible_audit_events WHERE sequence = ?")) {
			select.setLong(1, head.sequence());
			try (ResultSet row = select.executeQuery()) {
				return row.next() && row.getString(1).equals(head.hash());
			}
		}
	}

	/** As far as the file beside the database tells; the database itself may be beyond opening. */
	private String replacedHead() {
		return switch (audit.anchor()) {
			case Anchor.Sound(AuditHead head) -> head.sequence() + " " + head.hash();
			case Anchor.Unsound(String reason) -> "";
		};
	}

	private Result<Path, Problem> exchange(Path store) throws IOException {
		Path aside = free(ASIDE + STAMP.format(clock.instant()));
		StoreSwap swap = StoreSwap.begin(files, store, aside);
		try {
			swap.forward();
		} catch (IOException failed) {
			swap.back();
			throw failed;
		}
		Result<Workspace, Problem> opened = workspace.open();
		if (opened instanceof Result.Failure<Workspace, Problem>) {
			owner.closeAndHold();
			swap.back();
		} else {
			swap.end();
		}
		return opened.map(open -> aside);
	}

	private Path free(String name) {
		Path free = files.workspace().resolve(name);
		for (int number = 2; Files.exists(free); number++) {
			free = files.workspace().resolve(name + "-" + number);
		}
		return free;
	}
}
