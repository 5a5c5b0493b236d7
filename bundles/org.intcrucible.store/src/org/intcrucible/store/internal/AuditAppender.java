package org.intcrucible.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Locale;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.store.AuditHead;
import org.intcrucible.store.AuditLine;

/** Puts events at the end of the chain. The head's row is locked until the transaction ends: one appends at a time. */
final class AuditAppender {

	private static final String INSERT = "INSERT INTO crucible_audit_events (sequence, occurred_at, kind, actor, project_id, run_id, "
			+ "payload, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

	private final InstantSource clock;

	AuditAppender(InstantSource clock) {
		this.clock = clock;
	}

	/** @param connection in a transaction, in the schema */
	AuditHead append(Connection connection, AuditEvent event, Actor actor) throws SQLException {
		AuditHead head = lockHead(connection);
		AuditLine open = new AuditLine(head.sequence() + 1, clock.instant().toString(), event.kind(),
				actor.name().toLowerCase(Locale.ROOT),
				event instanceof AuditEvent.ProjectEvent of ? of.projectId().toString() : "",
				event instanceof AuditEvent.RunEvent of ? of.runId().toString() : "", JsonCodec.write(event), head.hash(), "");
		AuditHead next = new AuditHead(open.sequence(), open.seal());
		insert(connection, open, next.hash());
		moveHead(connection, next);
		return next;
	}

	private static AuditHead lockHead(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			// A read for update would let go of the row when the result is closed; a write keeps it.
			statement.executeUpdate("UPDATE crucible_audit_head SET sequence = sequence WHERE only_row = 1");
			return readHead(statement);
		}
	}

	static AuditHead readHead(Statement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery("SELECT sequence, hash FROM crucible_audit_head WHERE only_row = 1")) {
			row.next();
			return new AuditHead(row.getLong(1), row.getString(2));
		}
	}

	private static void insert(Connection connection, AuditLine line, String hash) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
			insert.setLong(1, line.sequence());
			insert.setString(2, line.occurredAt());
			insert.setString(3, line.kind());
			insert.setString(4, line.actor());
			insert.setString(5, line.projectId().isEmpty() ? null : line.projectId());
			insert.setString(6, line.runId().isEmpty() ? null : line.runId());
			insert.setString(7, line.payload());
			insert.setString(8, line.previousHash());
			insert.setString(9, hash);
			insert.executeUpdate();
		}
	}

	/** Moves the end of the chain, so that numbers before it are never given again. */
	static void moveHead(Connection connection, AuditHead head) throws SQLException {
		try (PreparedStatement update =
				connection.prepareStatement("UPDATE crucible_audit_head SET sequence = ?, hash = ? WHERE only_row = 1")) {
			update.setLong(1, head.sequence());
			update.setString(2, head.hash());
			update.executeUpdate();
		}
	}
}
