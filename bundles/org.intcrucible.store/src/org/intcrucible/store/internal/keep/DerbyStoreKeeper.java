package org.intcrucible.store.internal.keep;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import org.intcrucible.model.IdSource;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Project;
import org.intcrucible.model.Result;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.Author;
import org.intcrucible.store.StoreFinding;
import org.intcrucible.store.StoreKeeper;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.internal.DatabaseAccess;
import org.intcrucible.store.internal.DatabaseKey;
import org.intcrucible.store.internal.OwnerAccess;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.SideStore;
import org.intcrucible.store.internal.StoreFiles;
import org.intcrucible.store.internal.WorkspaceDatabase;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Looks after the workspace's database, one thing at a time. */
@Component
public final class DerbyStoreKeeper implements StoreKeeper {

	private final Backup backup;
	private final Restore restore;
	private final Compaction compaction;
	private final DiskSpace space;
	private final Examination examination;

	@Activate
	public DerbyStoreKeeper(@Reference DatabaseKey key, @Reference AuditReader audit, @Reference StoreFiles files, @Reference IdSource ids,
			@Reference InstantSource clock, @Reference(service = LoggerFactory.class) Logger log, BundleContext bundles) {
		this(Upkeep.of(DatabaseAccess.by(key), audit, files), ids, clock, log, "Int Crucible " + bundles.getBundle().getVersion());
	}

	/** The services that it looks after the database with. */
	record Upkeep(Workspace workspace, Sessions sessions, Transactions transactions, OwnerAccess owner, AuditReader audit,
			StoreFiles files) {

		private static Upkeep of(WorkspaceDatabase database, AuditReader audit, StoreFiles files) {
			return new Upkeep(database, database, database, database, audit, files);
		}
	}

	/** @param product name and version, for whoever wonders where a backup comes from */
	DerbyStoreKeeper(Upkeep with, IdSource ids, InstantSource clock, Logger log, String product) {
		backup = new Backup(with.sessions(), with.owner(), with.audit(), with.files(), clock, product);
		restore = new Restore(with.workspace(), with.owner(), with.audit(), with.files(), clock,
				folder -> SideStore.in(folder, with.files(), ids, clock, log));
		compaction = new Compaction(with.sessions(), with.transactions(), clock);
		space = new DiskSpace(with.owner(), log);
		examination = new Examination(with.workspace(), with.sessions(), with.audit(), with.files());
	}

	@Override
	public synchronized Result<Path, Problem> backup(Path file) {
		return backup.write(file);
	}

	@Override
	public synchronized Result<Path, Problem> restore(Path file) {
		return restore.read(file);
	}

	@Override
	public List<Project> removable() {
		return compaction.removable();
	}

	@Override
	public synchronized List<Project> compact(Author by) {
		List<Project> removed = compaction.remove(by);
		if (!removed.isEmpty()) {
			space.reclaim();
		}
		return removed;
	}

	@Override
	public List<StoreFinding> examine() {
		return examination.findings();
	}
}
