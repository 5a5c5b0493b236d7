package org.intcrucible.store.internal;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.UnitOfWork;
import org.osgi.service.log.Logger;

/** Work on a database that runs, wholly or not at all. */
record Work(OpenDatabase open, AuditAppender audit, Logger log) {

	/** How often work is done anew that collided with other work. */
	private static final int ATTEMPTS = 5;

	<T> T write(Function<UnitOfWork, T> work) {
		for (int attempt = 1;; attempt++) {
			try {
				return attempt(work);
			} catch (RuntimeException failure) {
				if (!SqlFailures.isCollision(failure) || attempt == ATTEMPTS) {
					throw translated(failure);
				}
				log.debug("Another transaction was in the way; attempt {} failed", attempt, failure);
			}
		}
	}

	private <T> T attempt(Function<UnitOfWork, T> work) {
		Optional<AuditHead> head;
		T result;
		try (EntityManager entities = open.entities().createEntityManager()) {
			entities.getTransaction().begin();
			try {
				EntityUnit unit = new EntityUnit(entities);
				result = work.apply(new OpaqueUnit(unit));
				head = unit.seal(audit);
				entities.getTransaction().commit();
			} catch (RuntimeException | Error failure) {
				takeBack(entities, failure);
				throw failure;
			}
		}
		head.ifPresent(end -> open.anchor(end, log));
		return result;
	}

	/** A failure may have closed the connection, which rolls back as well; then why it failed is what the caller is told. */
	private static void takeBack(EntityManager entities, Throwable failure) {
		try {
			if (entities.getTransaction().isActive()) {
				entities.getTransaction().rollback();
			}
		} catch (RuntimeException rollback) {
			failure.addSuppressed(rollback);
		}
	}

	<T> T read(Function<EntityManager, T> work) {
		try (EntityManager entities = open.entities().createEntityManager()) {
			entities.getTransaction().begin();
			try {
				T result = work.apply(entities);
				entities.getTransaction().rollback();
				return result;
			} catch (RuntimeException | Error failure) {
				takeBack(entities, failure);
				throw failure;
			}
		} catch (RuntimeException failure) {
			throw translated(failure);
		}
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
}
