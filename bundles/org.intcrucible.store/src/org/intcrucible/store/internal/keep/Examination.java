package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.StoreFinding;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.WorkspaceHolder;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.StoreFiles;

/**
 * Looks at the store, one thing after the other, and changes nothing: a store that is not there is not made. The database
 * is opened as it is for everybody else, unless another process has it.
 */
final class Examination {

	private static final long MEBIBYTE = 1L << 20;
	private static final long LITTLE_SPACE = 100 * MEBIBYTE;

	private final Workspace workspace;
	private final AuditReader audit;
	private final StoreFiles files;
	private final DatabaseFindings database;

	Examination(Workspace workspace, Sessions sessions, AuditReader audit, StoreFiles files) {
		this.workspace = workspace;
		this.audit = audit;
		this.files = files;
		database = new DatabaseFindings(sessions, audit);
	}

	List<StoreFinding> findings() {
		if (StoreSwap.isInterrupted(files)) {
			return List.of(unsound("store", "a restore did not come to its end", "It is finished when the workspace is opened again."));
		}
		if (Files.notExists(files.database()) && Files.exists(files.anchor())) {
			return List.of(unsound("store", "the database is gone: there is no " + files.database(), "Put a backup back: crucible restore FILE.zip."));
		}
		if (Files.notExists(files.database())) {
			return List.of(sound("store", "none yet in " + files.workspace() + "; it is made when it is first needed"));
		}
		List<StoreFinding> findings = new ArrayList<>(List.of(folder(), access(), space()));
		Optional<WorkspaceHolder> other = otherHolder(findings);
		if (other.isEmpty()) {
			// Opening the database writes its end anew, so that the old one has to be looked at before.
			Anchor anchor = audit.anchor();
			findings.addAll(database.all(anchor));
		}
		return findings;
	}

	private StoreFinding folder() {
		return readable(files.store()).<StoreFinding>map(who -> unsound("store", files.store() + " may be read by " + who,
				"Take that away: chmod 700 " + files.store() + ".")).orElseGet(() -> sound("store", files.store().toString()));
	}

	private StoreFinding access() {
		Path access = files.access();
		if (!Files.isReadable(access)) {
			return unsound("passwords", access + " is missing or may not be read", "Without it the database stays closed: put it, or a backup, back.");
		}
		return readable(access).<StoreFinding>map(who -> unsound("passwords", access + " may be read by " + who,
				"Take that away: chmod 600 " + access + ".")).orElseGet(() -> sound("passwords", access.toString()));
	}

	/** Who else may read a file, on systems where that can be told. */
	private static Optional<String> readable(Path path) {
		PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
		if (view == null) {
			return Optional.empty();
		}
		try {
			Set<PosixFilePermission> permissions = view.readAttributes().permissions();
			return permissions.contains(PosixFilePermission.OTHERS_READ) ? Optional.of("everybody")
					: permissions.contains(PosixFilePermission.GROUP_READ) ? Optional.of("a group") : Optional.empty();
		} catch (IOException failed) {
			return Optional.of("nobody knows whom (" + NewFile.reason(failed) + ")");
		}
	}

	private StoreFinding space() {
		try {
			long size = Folders.size(files.database());
			long free = Files.getFileStore(files.store()).getUsableSpace();
			String found = mebibytes(size) + " used, " + mebibytes(free) + " free";
			return free < Math.max(LITTLE_SPACE, size)
					? unsound("space", found, "Make room: a backup needs as much as the database has. Deleted projects go by crucible project compact.")
					: sound("space", found);
		} catch (IOException failed) {
			return unsound("space", "cannot be found out: " + NewFile.reason(failed), "Check the permissions of " + files.store() + ".");
		}
	}

	private Optional<WorkspaceHolder> otherHolder(List<StoreFinding> findings) {
		try {
			Optional<WorkspaceHolder> holder = workspace.holder();
			Optional<WorkspaceHolder> other = holder.filter(found -> found.pid() != ProcessHandle.current().pid());
			findings.add(sound("holder", other.map(found -> "process " + found.pid() + " on " + found.host() + " since " + found.since()
					+ ", so the database is not looked into").orElse(holder.isPresent() ? "this process" : "nobody")));
			return other;
		} catch (StoreException failed) {
			findings.add(unsound("holder", failed.problem().sentence(), failed.problem().remedy()));
			return Optional.empty();
		}
	}

	static StoreFinding sound(String subject, String finding) {
		return new StoreFinding(subject, true, finding, "");
	}

	static StoreFinding unsound(String subject, String finding, String remedy) {
		return new StoreFinding(subject, false, finding, remedy);
	}

	private static String mebibytes(long bytes) {
		return String.format(Locale.ROOT, "%,d MiB", bytes / MEBIBYTE);
	}
}
