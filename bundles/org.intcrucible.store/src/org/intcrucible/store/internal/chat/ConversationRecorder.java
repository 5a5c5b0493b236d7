package org.intcrucible.store.internal.chat;

import java.sql.Connection;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.chat.ConversationWriter;
import org.intcrucible.store.internal.EntityUnit;
import org.intcrucible.store.internal.SqlFailures;

/** Writes conversations, each row at once. */
public final class ConversationRecorder implements ConversationWriter {

	@Override
	public void open(UnitOfWork unit, ChatSession session) {
		Connection connection = EntityUnit.of(unit).connection();
		SqlFailures.translated(() -> {
			ListLock.take(connection, session.project());
			return write(unit, ChatSessionEntity.of(session));
		});
	}

	@Override
	public Optional<ChatSession> session(UnitOfWork unit, ChatSessionId id) {
		return Optional.ofNullable(EntityUnit.of(unit).entities().find(ChatSessionEntity.class, id.toString())).map(ChatSessionEntity::toSession);
	}

	@Override
	public void add(UnitOfWork unit, Message message) {
		Connection connection = EntityUnit.of(unit).connection();
		SqlFailures.translated(() -> {
			ListLock.take(connection, message.session());
			return write(unit, MessageEntity.of(message));
		});
	}

	private static <T> T write(UnitOfWork unit, T row) {
		EntityManager entities = EntityUnit.of(unit).entities();
		entities.persist(row);
		entities.flush();
		entities.detach(row);
		return row;
	}
}
