package org.intcrucible.store.internal.chat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.ProjectId;

/**
 * Held from before a row of a list gets its position until the transaction ends, so that positions are in the order in which
 * rows come to be seen. It keeps out whoever adds to the same list, and no reader.
 */
public final class ListLock {

	private ListLock() {
	}

	/** Before a conversation of a project begins. */
	public static void take(Connection connection, ProjectId project) throws SQLException {
		take(connection, "SELECT id FROM crucible_projects WHERE id = ? FOR UPDATE WITH RS", project);
	}

	/** Before a message is added to a conversation. */
	public static void take(Connection connection, ChatSessionId session) throws SQLException {
		take(connection, "SELECT id FROM crucible_chat_sessions WHERE id = ? FOR UPDATE WITH RS", session);
	}

	/** What is not there is not locked: the row that names it will be refused. */
	private static void take(Connection connection, String sql, Object owner) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement(sql)) {
			query.setString(1, owner.toString());
			try (ResultSet row = query.executeQuery()) {
				row.next();
			}
		}
	}
}
