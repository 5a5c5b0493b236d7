package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLTransactionRollbackException;
import java.time.InstantSource;

import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.Sha256;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectArchives;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.internal.DatabaseAccess;
import org.intcrucible.store.internal.DatabaseKey;
import org.intcrucible.store.internal.EntityUnit;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.SqlFailures;
import org.intcrucible.store.internal.StoreFiles;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Projects as zip files: rows of tables as lines of JSON, and a manifest that says what they are. */
@Component
public final class ZipProjectArchives implements ProjectArchives {

	/** Rows take more room in the database, and once more in its log until they are committed. */
	private static final long ROOM = 3;
	private static final int ATTEMPTS = 3;

	private final Sessions sessions;
	private final Transactions transactions;
	private final StoreFiles files;
	private final InstantSource clock;
	private final String product;

	@Activate
	public ZipProjectArchives(@Reference DatabaseKey key, @Reference StoreFiles files, @Reference InstantSource clock, BundleContext bundles) {
		this(DatabaseAccess.by(key), DatabaseAccess.by(key), files, clock, "Int Crucible " + bundles.getBundle().getVersion());
	}

	/** @param product name and version, for whoever wonders where an archive comes from */
	ZipProjectArchives(Sessions sessions, Transactions transactions, StoreFiles files, InstantSource clock, String product) {
		this.sessions = sessions;
		this.transactions = transactions;
		this.files = files;
		this.clock = clock;
		this.product = product;
	}

	@Override
	public Result<Path, Problem> export(ProjectId project, Path file) {
		for (int attempt = 1;; attempt++) {
			try {
				return NewFile.write(file, out -> {
					ZipWriter zip = new ZipWriter(out, ZipLimits.ARCHIVE, clock.instant());
					new ArchiveExport(sessions, product, project, zip).write(clock.instant());
					zip.finish();
				});
			} catch (StoreException failed) {
				if (!(failed.getCause() instanceof SQLTransactionRollbackException) || attempt == ATTEMPTS) {
					throw failed;
				}
			}
		}
	}

	@Override
	public Result<Project, Problem> read(Path file, Author by) {
		try (CheckedZip zip = CheckedZip.open(file, ZipLimits.ARCHIVE)) {
			String sha256 = Sha256.of(file);
			Catalog catalog = sessions.query(Catalog::read);
			int schema = sessions.query(Facts::read).schema();
			ArchiveRows rows = new ArchiveRows(zip, ArchiveManifest.of(zip, schema));
			SqlFailures.translated(() -> {
				new ArchiveCheck(rows, catalog).check();
				return true;
			});
			refuseWithoutRoom(zip);
			return Result.success(transactions.write(unit -> store(unit, catalog, rows, sha256, by)));
		} catch (Refusal refused) {
			return Result.failure(refused.problem());
		} catch (IOException failed) {
			return Result.failure(new Problem(ProblemCode.INPUT_OUTPUT, "The file cannot be read: " + NewFile.reason(failed) + ".",
					"Check its name and permissions.", Place.whole(file.toString())));
		}
	}

	private void refuseWithoutRoom(CheckedZip zip) throws IOException {
		long room = Files.getFileStore(files.store()).getUsableSpace();
		if (zip.total() > room / ROOM) {
			throw new Refusal(ProblemCode.LIMIT, "The disk of the workspace has no room for it: " + zip.total() * ROOM + " bytes are needed, and "
					+ room + " are free.", "Make room, or choose another workspace: crucible --workspace DIR.", Place.whole("workspace"));
		}
	}

	private static Project store(UnitOfWork unit, Catalog catalog, ArchiveRows rows, String sha256, Author by) {
		EntityUnit entities = EntityUnit.of(unit);
		Project project = SqlFailures.translated(() -> new ArchiveImport(entities.connection(), catalog, rows).store());
		int runs = new ImportedRows(entities).read(project);
		unit.append(new AuditEvent.ProjectImported(project.id(), project.title(), rows.manifest().installation(), sha256, runs),
				by.actor());
		return project;
	}
}
