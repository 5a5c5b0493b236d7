package org.intcrucible.store.internal.chat;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.TypedQuery;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.internal.DatabaseAccess;
import org.intcrucible.store.internal.DatabaseKey;
import org.intcrucible.store.internal.Sessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Conversations as their tables hold them. */
@Component
public final class ConversationRepository implements ConversationReader {

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
	public Page<ChatSession> sessions(ProjectId project, Page.Request page) {
		List<ChatSessionEntity> rows = newest(ChatSessionEntity.class, "projectId", project.toString(), page);
		return new Page<>(rows.stream().map(ChatSessionEntity::toSession).toList(),
				rows.size() < page.limit() ? 0 : rows.getLast().position);
	}

	@Override
	public Optional<Message> message(MessageId id) {
		return sessions.read(entities -> Optional.ofNullable(entities.find(MessageEntity.class, id.toString())).map(MessageEntity::toMessage));
	}

	@Override
	public Page<Message> messages(ChatSessionId session, Page.Request page) {
		List<MessageEntity> rows = newest(MessageEntity.class, "chatSessionId", session.toString(), page);
		return new Page<>(rows.stream().map(MessageEntity::toMessage).toList(), rows.size() < page.limit() ? 0 : rows.getLast().position);
	}

	/** Rows that belong to an owner, the newest first. */
	private <T> List<T> newest(Class<T> type, String ownedBy, String owner, Page.Request page) {
		String after = page.after() == 0 ? "" : " AND r.position < :after";
		return sessions.read(entities -> {
			TypedQuery<T> query = entities.createQuery("SELECT r FROM " + type.getSimpleName() + " r WHERE r." + ownedBy + " = :owner" + after
					+ " ORDER BY r.position DESC", type).setParameter("owner", owner).setMaxResults(page.limit());
			if (page.after() > 0) {
				query.setParameter("after", page.after());
			}
			return query.getResultList();
		});
	}
}
