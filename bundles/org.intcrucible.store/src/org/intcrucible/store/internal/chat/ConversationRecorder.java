package org.intcrucible.store.internal.chat;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.chat.ConversationWriter;
import org.intcrucible.store.internal.EntityUnit;
import org.intcrucible.store.internal.Friend;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** Writes conversations: a service of its own, for the reader is there for everybody. */
@Component(scope = ServiceScope.BUNDLE)
public final class ConversationRecorder implements ConversationWriter {

	/** @throws SecurityException unless the conversations' own bundle asks */
	@Activate
	void activate(ComponentContext context) {
		Friend.of(context, "org.intcrucible.chat", ConversationWriter.class);
	}

	@Override
	public void open(UnitOfWork unit, ChatSession session) {
		EntityUnit.of(unit).entities().persist(ChatSessionEntity.of(session));
	}

	@Override
	public void add(UnitOfWork unit, Message message) {
		EntityUnit.of(unit).entities().persist(MessageEntity.of(message));
	}
}
