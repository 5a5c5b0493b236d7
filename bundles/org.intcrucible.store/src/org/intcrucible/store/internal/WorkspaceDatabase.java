package org.intcrucible.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.intcrucible.model.IdSource;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Result;
import org.intcrucible.store.CallerThreads;
import org.intcrucible.store.StoreException;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.Upkeep;
import org.intcrucible.store.Workspace;
import org.intcrucible.store.WorkspaceHolder;
import org.intcrucible.store.internal.lock.WorkspaceLock;
import org.osgi.service.log.Logger;

/**
 * A workspace's one database: locked and opened when it is first needed, closed when the product ends. It is no service, and
 * nobody outside of this bundle gets it: {@link DatabaseKey} says how it is got at.
 */
public final class WorkspaceDatabase implements Workspace, Transactions, Sessions, OwnerAccess {

	/** How long a process that ends waits for work that is under way. */
	private static final long PATIENCE_SECONDS = 10;

	private final StoreFiles files;
	private final DatabaseOpening opening;
	private final AuditAppender audit;
	private final InstantSource clock;
	private final Logger log;
	private final Upkeep upkeep;
	private final CallerThreads callers;
	/** Held by whoever works, so that the database is not taken away under their hands. */
	private final ReentrantReadWriteLock use = new ReentrantReadWriteLock();
	private WorkspaceLock lock;
	/** Written with the monitor held. */
	private volatile OpenDatabase database;
	/** Nobody else begins anything. */
	private volatile boolean ended;

	/** Whatever thread may work with it. */
	public WorkspaceDatabase(StoreFiles files, IdSource ids, InstantSource clock, Logger log, Upkeep upkeep) {
		this(files, ids, clock, log, upkeep, () -> {
			// Nobody minds.
		});
	}

	/**
	 * @param upkeep  done whenever it was opened
	 * @param callers asked before anything is done
	 */
	public WorkspaceDatabase(StoreFiles files, IdSource ids, InstantSource clock, Logger log, Upkeep upkeep, CallerThreads callers) {
		this.files = files;
		this.clock = clock;
		this.log = log;
		this.upkeep = upkeep;
		this.callers = callers;
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
			reopen();
			return Result.success(this);
		} catch (StoreException refused) {
			return Result.failure(refused.problem());
		}
	}

	private synchronized OpenDatabase opened() {
		if (ended) {
			throw new StoreException(new Problem(ProblemCode.REFUSED, "The product is ending, and nothing more is stored.", "Start it again.",
					Place.whole("workspace")));
		}
		if (database == null) {
			hold();
			database = opening.open();
			putInOrder();
		}
		return database;
	}

	/** With the monitor held, which is what keeps everybody else waiting. */
	private void putInOrder() {
		try {
			upkeep.afterOpening();
		} catch (RuntimeException failed) {
			log.error("The workspace \"{}\" was opened, and could not be put in order", files.workspace(), failed);
		}
	}

	/** In use as soon as it is open: whoever closes waits for whoever works before taking the monitor. */
	private void reopen() {
		callers.check();
		use.readLock().lock();
		try {
			synchronized (this) {
				ended = false;
				opened();
			}
		} finally {
			use.readLock().unlock();
		}
	}

	private void hold() {
		if (lock == null) {
			lock = WorkspaceLock.acquire(files.store(), clock).fold(Function.identity(), problem -> {
				throw new StoreException(problem);
			});
		}
	}

	@Override
	public boolean isOpen() {
		return database != null;
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
		return using(open -> new Work(open, audit, log).write(work));
	}

	/** Work that is under way is finished before the database is closed. */
	private <T> T using(Function<OpenDatabase, T> work) {
		callers.check();
		use.readLock().lock();
		try {
			return work.apply(opened());
		} finally {
			use.readLock().unlock();
		}
	}

	@Override
	public <T> T read(Function<EntityManager, T> work) {
		return using(open -> new Work(open, audit, log).read(work));
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
		return using(open -> SqlFailures.translated(() -> open.derby().asOwner(work)));
	}

	@Override
	public void closeAndHold() {
		alone(() -> {
			closeDatabase();
			hold();
		});
	}

	/** For good, unless it is opened again by name: who comes late does not bring it back to life. */
	public void close() {
		ended = true;
		alone(() -> {
			closeDatabase();
			if (lock != null) {
				lock.close();
				lock = null;
			}
		});
	}

	/** Waits for whoever works, but not for ever: a process that ends is not to hang. */
	private void alone(Runnable change) {
		boolean locked = false;
		try {
			locked = use.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
			synchronized (this) {
				change.run();
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			synchronized (this) {
				change.run();
			}
		} finally {
			if (locked) {
				use.writeLock().unlock();
			}
		}
	}

	private void closeDatabase() {
		if (database != null) {
			database.close(log);
			database = null;
		}
	}
}
