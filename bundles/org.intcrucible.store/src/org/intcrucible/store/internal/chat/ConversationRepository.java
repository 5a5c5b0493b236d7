package org.intcrucible.store.internal.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Query;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.Placed;
import org.intcrucible.store.internal.DatabaseAccess;
import org.intcrucible.store.internal.DatabaseKey;
import org.intcrucible.store.internal.Sessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Conversations as their tables hold them. For each direction, an index has the rows of a list in order: the database is told
 * which, because by its own statistics it may rather read all rows and sort them.
 */
@Component
public final class ConversationRepository implements ConversationReader {

	private static final int MOST = 10_000;

	/** @param end of the query, as SQL: what is below a position or above it, and in which order */
	private record Way(String index, String end) {

		private static final String DOWN = "position < ? ORDER BY position DESC";
		private static final String UP = "position > ? ORDER BY position";

		static final Way SESSIONS_DOWN = new Way("chat_sessions_of_project", DOWN);
		static final Way SESSIONS_UP = new Way("chat_sessions_forward", UP);
		static final Way MESSAGES_DOWN = new Way("messages_of_chat_session", DOWN);
		static final Way MESSAGES_UP = new Way("messages_forward", UP);
	}

	private final Sessions sessions;

	@Activate
	public ConversationRepository(@Reference DatabaseKey key) {
		this(DatabaseAccess.by(key));
	}

	public ConversationRepository(Sessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public Optional<ChatSession> session(ChatSessionId id) {
		return sessions.read(entities -> Optional.ofNullable(entities.find(ChatSessionEntity.class, id.toString()))
				.map(ChatSessionEntity::toSession));
	}

	@Override
	public List<Placed<ChatSession>> sessionsBefore(ProjectId project, long position, int limit) {
		return sessions(Way.SESSIONS_DOWN, project, position, limit);
	}

	@Override
	public List<Placed<ChatSession>> sessionsAfter(ProjectId project, long position, int limit) {
		return sessions(Way.SESSIONS_UP, project, position, limit);
	}

	@Override
	public Optional<Message> message(MessageId id) {
		return sessions.read(entities -> Optional.ofNullable(entities.find(MessageEntity.class, id.toString())).map(MessageEntity::toMessage));
	}

	@Override
	public List<Placed<Message>> messagesBefore(ChatSessionId session, long position, int limit) {
		return messages(Way.MESSAGES_DOWN, session, position, limit);
	}

	@Override
	public List<Placed<Message>> messagesAfter(ChatSessionId session, long position, int limit) {
		return messages(Way.MESSAGES_UP, session, position, limit);
	}

	@Override
	public Page<Placed<Message>> containing(ProjectId project, String text, Page.Request page) {
		Page<Placed<MessageId>> found = sessions.query(connection -> new MessageSearch(connection, project, text).page(page));
		List<Placed<Message>> messages = new ArrayList<>();
		for (Placed<MessageId> placed : found.items()) {
			// gone, if the project was removed meanwhile
			message(placed.item()).ifPresent(message -> messages.add(new Placed<>(message, placed.position())));
		}
		return new Page<>(messages, found.next());
	}

	private List<Placed<ChatSession>> sessions(Way way, ProjectId project, long position, int limit) {
		return rows(ChatSessionEntity.class, "SELECT * FROM CRUCIBLE_OWNER.crucible_chat_sessions --DERBY-PROPERTIES index=" + way.index()
				+ "\nWHERE project_id = ? AND " + way.end(), project.toString(), position, limit).stream()
				.map(row -> new Placed<>(row.toSession(), row.position)).toList();
	}

	private List<Placed<Message>> messages(Way way, ChatSessionId session, long position, int limit) {
		return rows(MessageEntity.class, "SELECT * FROM CRUCIBLE_OWNER.crucible_messages --DERBY-PROPERTIES index=" + way.index()
				+ "\nWHERE chat_session_id = ? AND " + way.end(), session.toString(), position, limit).stream()
				.map(row -> new Placed<>(row.toMessage(), row.position)).toList();
	}

	private <T> List<T> rows(Class<T> type, String sql, String owner, long position, int limit) {
		if (limit < 1 || limit > MOST) {
			throw new IllegalArgumentException("1.." + MOST + " are read at a time: " + limit);
		}
		return sessions.read(entities -> {
			Query query = entities.createNativeQuery(sql + " FETCH FIRST ? ROWS ONLY", type);
			List<?> found = query.setParameter(1, owner).setParameter(2, position).setParameter(3, limit).getResultList();
			return found.stream().map(type::cast).toList();
		});
	}
}
