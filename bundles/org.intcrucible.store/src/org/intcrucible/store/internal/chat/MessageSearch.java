package org.intcrucible.store.internal.chat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.intcrucible.model.MessageId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.Page;
import org.intcrucible.store.Placed;

/**
 * Goes through messages from new to old, whosever they are, and finds those of one project that contain a text. Which letters
 * are the same in another case is decided here: the database's answer depends on the country that it was made in.
 */
final class MessageSearch {

	/** Positions that one page looks at. */
	static final int WINDOW = 20_000;

	private static final String WAY = "SELECT id, position, chat_session_id, content FROM crucible_messages "
			+ "--DERBY-PROPERTIES index=messages_newest_first\nWHERE position < ? AND position >= ? ORDER BY position DESC";

	private final Connection connection;
	private final ProjectId project;
	private final String wanted;

	MessageSearch(Connection connection, ProjectId project, String text) {
		this.connection = connection;
		this.project = project;
		wanted = folded(text);
	}

	private static String folded(String text) {
		return text.toUpperCase(Locale.ROOT);
	}

	Page<Placed<MessageId>> page(Page.Request request) throws SQLException {
		long from = request.after() == 0 ? end() + 1 : request.after();
		long to = Math.max(1, from - WINDOW);
		List<Placed<MessageId>> found = found(from, to, request.limit());
		long last = found.size() == request.limit() ? found.getLast().position() : to;
		return new Page<>(found, last > 1 ? last : 0);
	}

	private long end() throws SQLException {
		try (PreparedStatement query = connection.prepareStatement("SELECT position FROM crucible_messages "
				+ "--DERBY-PROPERTIES index=messages_newest_first\nORDER BY position DESC FETCH FIRST ROW ONLY"); ResultSet row = query.executeQuery()) {
			return row.next() ? row.getLong(1) : 0;
		}
	}

	private Set<String> conversations() throws SQLException {
		Set<String> ids = new HashSet<>();
		try (PreparedStatement query = connection.prepareStatement("SELECT id FROM crucible_chat_sessions WHERE project_id = ?")) {
			query.setString(1, project.toString());
			try (ResultSet rows = query.executeQuery()) {
				while (rows.next()) {
					ids.add(rows.getString(1));
				}
			}
		}
		return ids;
	}

	private List<Placed<MessageId>> found(long from, long to, int limit) throws SQLException {
		Set<String> conversations = conversations();
		List<Placed<MessageId>> found = new ArrayList<>();
		try (PreparedStatement query = connection.prepareStatement(WAY)) {
			query.setLong(1, from);
			query.setLong(2, to);
			try (ResultSet rows = query.executeQuery()) {
				while (found.size() < limit && rows.next()) {
					// in the order of the columns: a long text is read where it is, and only if it is wanted
					MessageId id = new MessageId(UUID.fromString(rows.getString(1)));
					long position = rows.getLong(2);
					if (conversations.contains(rows.getString(3)) && folded(rows.getString(4)).contains(wanted)) {
						found.add(new Placed<>(id, position));
					}
				}
			}
		}
		return found;
	}
}
