package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.internal.OwnedFile;
import org.intcrucible.store.internal.OwnerAccess;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.StoreFiles;

/**
 * Copies the database and what is needed to open it into one zip file. Derby copies it while others work, as it is at one
 * moment, into a folder of the store first.
 */
final class Backup {

	private static final String UNFINISHED = "unfinished";

	private final Sessions sessions;
	private final OwnerAccess owner;
	private final AuditReader audit;
	private final StoreFiles files;
	private final InstantSource clock;
	private final String product;

	Backup(Sessions sessions, OwnerAccess owner, AuditReader audit, StoreFiles files, InstantSource clock, String product) {
		this.sessions = sessions;
		this.owner = owner;
		this.audit = audit;
		this.files = files;
		this.clock = clock;
		this.product = product;
	}

	/** Names of the files beside the database that belong to it. */
	static Set<String> beside(StoreFiles files) {
		return Set.of(files.access().getFileName().toString(), files.anchor().getFileName().toString());
	}

	Result<Path, Problem> write(Path file) {
		return NewFile.write(file, this::writeTo);
	}

	private void writeTo(OutputStream out) throws IOException {
		Path folder = files.backups().resolve(UNFINISHED);
		// One that a killed process left, if any.
		Folders.delete(folder);
		OwnedFile.makeFolder(files.backups());
		OwnedFile.makeFolder(folder);
		try {
			Facts facts = sessions.query(Facts::read);
			// The end of the log comes before the database, so that it is not beyond the log that is copied.
			AuditHead head = audit.head().orElseThrow();
			for (String name : beside(files)) {
				Files.copy(files.store().resolve(name), folder.resolve(name));
			}
			owner.asOwner(connection -> {
				try (CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
					call.setString(1, folder.toString());
					return call.execute();
				}
			});
			writeZip(out, folder, facts, head);
		} finally {
			Folders.delete(folder);
		}
	}

	private void writeZip(OutputStream out, Path folder, Facts facts, AuditHead head) throws IOException {
		ZipWriter zip = new ZipWriter(out, ZipLimits.BACKUP, clock.instant());
		List<Path> copied = Folders.files(folder);
		for (Path file : copied) {
			zip.entry(folder.relativize(file).toString().replace('\\', '/'), entry -> Files.copy(file, entry));
		}
		String manifest = JsonCodec.writeDocument(new BackupManifest(BackupManifest.FORMAT, facts.schema(), product, facts.installation(),
				clock.instant().toString(), head, zip.entries())) + "\n";
		zip.entry(BackupManifest.NAME, entry -> entry.write(manifest.getBytes(StandardCharsets.UTF_8)));
		zip.finish();
	}
}
