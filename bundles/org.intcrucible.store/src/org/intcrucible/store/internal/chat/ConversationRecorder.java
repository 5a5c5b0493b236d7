package org.intcrucible.store.internal.chat;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.chat.ConversationWriter;
import org.intcrucible.store.internal.EntityUnit;

/** Writes conversations. */
public final class ConversationRecorder implements ConversationWriter {

	@Override
	public void open(UnitOfWork unit, ChatSession session) {
		EntityUnit.of(unit).entities().persist(ChatSessionEntity.of(session));
	}

	@Override
	public void add(UnitOfWork unit, Message message) {
		EntityUnit.of(unit).entities().persist(MessageEntity.of(message));
	}
}
