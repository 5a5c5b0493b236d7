package org.intcrucible.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.WorkspaceHolder;
import org.intcrucible.store.internal.lock.WorkspaceLock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** The workspace's one database: locked and opened when it is first needed, closed when the product ends. */
@Component(service = {Workspace.class, Transactions.class, Sessions.class, OwnerAccess.class})
public final class WorkspaceDatabase implements Workspace, Transactions, Sessions, OwnerAccess {

	/** How often work is done anew that collided with other work. */
	private static final int ATTEMPTS = 5;

	private final StoreFiles files;
	private final DatabaseOpening opening;
	private final AuditAppender audit;
	private final InstantSource clock;
	private final Logger log;
	private WorkspaceLock lock;
	private OpenDatabase database;

	@Activate
	public WorkspaceDatabase(@Reference StoreFiles files, @Reference IdSource ids, @Reference InstantSource clock,
			@Reference(service = LoggerFactory.class) Logger log) {
		this.files = files;
		this.clock = clock;
		this.log = log;
		audit = new AuditAppender(clock);
		opening = new DatabaseOpening(files, ids, clock, audit);
	}

	@Override
	public Path folder() {
		return files.workspace();
	}

	@Override
	public Result<Workspace, Problem> open() {
		try {
			opened();
			return Result.success(this);
		} catch (StoreException refused) {
			return Result.failure(refused.problem());
		}
	}

	private synchronized OpenDatabase opened() {
		if (database == null) {
			hold();
			database = opening.open();
		}
		return database;
	}

	private void hold() {
		if (lock == null) {
			lock = WorkspaceLock.acquire(files.store(), clock).fold(Function.identity(), problem -> {
				throw new StoreException(problem);
			});
		}
	}

	@Override
	public Optional<WorkspaceHolder> holder() {
		return WorkspaceLock.holder(files.store());
	}

	@Override
	public synchronized void announce(Path address) {
		if (lock == null) {
			throw new IllegalStateException("only who holds the workspace can be spoken to");
		}
		lock.announce(address);
	}

	@Override
	public <T> T write(Function<UnitOfWork, T> work) {
		OpenDatabase open = opened();
		for (int attempt = 1;; attempt++) {
			try {
				return attempt(open, work);
			} catch (RuntimeException failure) {
				if (!SqlFailures.isCollision(failure) || attempt == ATTEMPTS) {
					throw translated(failure);
				}
				log.debug("Another transaction was in the way; attempt {} failed", attempt, failure);
			}
		}
	}

	private <T> T attempt(OpenDatabase open, Function<UnitOfWork, T> work) {
		Optional<AuditHead> head;
		T result;
		try (EntityManager entities = open.entities().createEntityManager()) {
			entities.getTransaction().begin();
			try {
				EntityUnit unit = new EntityUnit(entities);
				result = work.apply(unit);
				head = unit.seal(audit);
				entities.getTransaction().commit();
			} finally {
				if (entities.getTransaction().isActive()) {
					entities.getTransaction().rollback();
				}
			}
		}
		head.ifPresent(open::anchor);
		return result;
	}

	@Override
	public <T> T read(Function<EntityManager, T> work) {
		try (EntityManager entities = opened().entities().createEntityManager()) {
			entities.getTransaction().begin();
			try {
				return work.apply(entities);
			} finally {
				entities.getTransaction().rollback();
			}
		} catch (RuntimeException failure) {
			throw translated(failure);
		}
	}

	@Override
	public <T> T query(SqlWork<T> work) {
		return read(entities -> SqlFailures.translated(() -> {
			Connection connection = entities.unwrap(Connection.class);
			connection.setSchema(AccessFile.OWNER);
			return work.on(connection);
		}));
	}

	@Override
	public <T> T asOwner(SqlWork<T> work) {
		OpenDatabase open = opened();
		return SqlFailures.translated(() -> open.derby().asOwner(work));
	}

	/** What comes from the database is said in words; what the work itself throws stays what it is. */
	private static RuntimeException translated(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException || cause instanceof PersistenceException
					|| cause instanceof EclipseLinkException) {
				return SqlFailures.storeException(failure);
			}
		}
		return failure;
	}

	@Override
	public synchronized void closeAndHold() {
		closeDatabase();
		hold();
	}

	@Deactivate
	public synchronized void close() {
		closeDatabase();
		if (lock != null) {
			lock.close();
			lock = null;
		}
	}

	private void closeDatabase() {
		if (database != null) {
			database.close(log);
			database = null;
		}
	}
}
