package org.intcrucible.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.UnitOfWork;

/** What stands behind a unit of work. Repositories get at what it works with here; nobody else gets one. */
public final class EntityUnit {

	private record Pending(AuditEvent event, Actor actor) {
	}

	private final EntityManager entities;
	private final List<Pending> events = new ArrayList<>();

	EntityUnit(EntityManager entities) {
		this.entities = entities;
	}

	public static EntityUnit of(UnitOfWork unit) {
		return ((OpaqueUnit) unit).unit();
	}

	/** Whose transaction is the unit's. */
	public EntityManager entities() {
		return entities;
	}

	/**
	 * The unit's own connection, in its transaction and in the schema of the product: do not commit, do not close. What is
	 * pending in entities is written first.
	 */
	public Connection connection() {
		entities.flush();
		return SqlFailures.translated(() -> {
			Connection connection = entities.unwrap(Connection.class);
			connection.setSchema(AccessFile.OWNER);
			return connection;
		});
	}

	/** Kept until the end of the unit, so that the end of the log is locked as late and as shortly as can be. */
	void append(AuditEvent event, Actor actor) {
		events.add(new Pending(event, actor));
	}

	/** Writes the events; gives the new head, if there were any. */
	Optional<AuditHead> seal(AuditAppender audit) {
		Connection connection = connection();
		return SqlFailures.translated(() -> seal(audit, connection));
	}

	private Optional<AuditHead> seal(AuditAppender audit, Connection connection) throws SQLException {
		AuditHead head = null;
		for (Pending pending : events) {
			head = audit.append(connection, pending.event(), pending.actor());
		}
		return Optional.ofNullable(head);
	}
}
