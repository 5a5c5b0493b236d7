package org.intcrucible.chat.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.internal.Sessions;

/** Reads positions from the tables themselves. */
final class SqlIndex implements ConversationIndex {

	/** Positions that one search looks at, whosever they are. */
	static final int WINDOW = 20_000;

	private static final String MESSAGE = "SELECT id, position FROM crucible_messages WHERE chat_session_id = ? AND position ";
	private static final String SESSION = "SELECT id, position FROM crucible_chat_sessions WHERE project_id = ? AND position ";

	private final Sessions sessions;
	private final ConversationReader reader;

	SqlIndex(Sessions sessions, ConversationReader reader) {
		this.sessions = sessions;
		this.reader = reader;
	}

	@Override
	public List<Placed<ChatSession>> sessionsBefore(ProjectId project, long position, int limit) {
		return read(SESSION + "< ? ORDER BY position DESC FETCH FIRST ? ROWS ONLY", project, position, limit, this::session);
	}

	@Override
	public List<Placed<ChatSession>> sessionsAfter(ProjectId project, long position, int limit) {
		return read(SESSION + "> ? ORDER BY position FETCH FIRST ? ROWS ONLY", project, position, limit, this::session);
	}

	@Override
	public List<Placed<Message>> messagesBefore(ChatSessionId session, long position, int limit) {
		return read(MESSAGE + "< ? ORDER BY position DESC FETCH FIRST ? ROWS ONLY", session, position, limit, this::message);
	}

	@Override
	public List<Placed<Message>> messagesAfter(ChatSessionId session, long position, int limit) {
		return read(MESSAGE + "> ? ORDER BY position FETCH FIRST ? ROWS ONLY", session, position, limit, this::message);
	}

	@Override
	public Page<Placed<Message>> containing(ProjectId project, String text, Page.Request page) {
		return sessions.query(connection -> containing(connection, project, text, page));
	}

	private Page<Placed<Message>> containing(Connection connection, ProjectId project, String text, Page.Request page) throws SQLException {
		long from = page.after() == 0 ? end(connection) + 1 : page.after();
		try (PreparedStatement query = connection.prepareStatement("SELECT m.id, m.position FROM crucible_messages m "
				+ "JOIN crucible_chat_sessions s ON s.id = m.chat_session_id WHERE m.position < ? AND m.position >= ? AND s.project_id = ? "
				+ "AND LOWER(m.content) LIKE ? ESCAPE '!' ORDER BY m.position DESC FETCH FIRST ? ROWS ONLY")) {
			long to = Math.max(0, from - WINDOW);
			query.setLong(1, from);
			query.setLong(2, to);
			query.setString(3, project.toString());
			query.setString(4, "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%");
			query.setInt(5, page.limit());
			List<Placed<Message>> found = rows(query, this::message);
			boolean full = found.size() == page.limit();
			return new Page<>(found, full ? found.getLast().position() : to);
		}
	}

	private static String escaped(String text) {
		return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
	}

	private static long end(Connection connection) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement("SELECT COALESCE(MAX(position), 0) FROM crucible_messages");
				ResultSet row = query.executeQuery()) {
			row.next();
			return row.getLong(1);
		}
	}

	private <T> List<Placed<T>> read(String sql, Object owner, long position, int limit, Function<UUID, T> item) {
		return sessions.query(connection -> {
			try (PreparedStatement query = connection.prepareStatement(sql)) {
				query.setString(1, owner.toString());
				query.setLong(2, position);
				query.setInt(3, limit);
				return rows(query, item);
			}
		});
	}

	private static <T> List<Placed<T>> rows(PreparedStatement query, Function<UUID, T> item) throws SQLException {
		List<Placed<T>> found = new ArrayList<>();
		try (ResultSet rows = query.executeQuery()) {
			while (rows.next()) {
				found.add(new Placed<>(item.apply(UUID.fromString(rows.getString(1))), rows.getLong(2)));
			}
		}
		return found;
	}

	private ChatSession session(UUID id) {
		return reader.session(new ChatSessionId(id)).orElseThrow();
	}

	private Message message(UUID id) {
		return reader.message(new MessageId(id)).orElseThrow();
	}
}
