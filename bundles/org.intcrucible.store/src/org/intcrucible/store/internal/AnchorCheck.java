package org.intcrucible.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.store.Anchor;
import org.intcrucible.store.AuditHead;

/** Holds the log of a database that is opened against the end that this product left beside it. */
final class AnchorCheck {

	private final AnchorFile anchor;
	private final AuditAppender audit;

	AnchorCheck(AnchorFile anchor, AuditAppender audit) {
		this.anchor = anchor;
		this.audit = audit;
	}

	/**
	 * Notes in the log itself what does not fit, before the next event would hide it. Numbers of events that are gone are
	 * not given again: the gap stays.
	 *
	 * @param connection committed at the end
	 */
	void check(Connection connection) throws SQLException {
		AuditHead head;
		try (Statement statement = connection.createStatement()) {
			head = AuditAppender.readHead(statement);
		}
		Optional<String> finding = finding(connection, head);
		if (finding.isPresent()) {
			if (anchor.read() instanceof Anchor.Sound(AuditHead left) && left.sequence() > head.sequence()) {
				AuditAppender.moveHead(connection, new AuditHead(left.sequence(), left.hash()));
			}
			audit.append(connection, new AuditEvent.AnchorBroken(finding.get()), Actor.SYSTEM);
		}
		connection.commit();
	}

	private Optional<String> finding(Connection connection, AuditHead head) throws SQLException {
		return switch (anchor.read()) {
			case Anchor.Unsound(String reason) -> Optional.of(reason);
			case Anchor.Sound(AuditHead left) when left.sequence() > head.sequence() ->
				Optional.of("The log ends with event " + head.sequence() + ", and it had " + left.sequence() + ".");
			case Anchor.Sound(AuditHead left) when !left.hash().equals(hash(connection, left.sequence())) ->
				Optional.of("Event " + left.sequence() + " is not the one that was written.");
			case Anchor.Sound(AuditHead left) -> Optional.empty();
		};
	}

	private static String hash(Connection connection, long sequence) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT hash FROM crucible_audit_events WHERE sequence = ?")) {
			select.setLong(1, sequence);
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? row.getString(1) : "";
			}
		}
	}
}
