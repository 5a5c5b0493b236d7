package org.intcrucible.runconfig.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;

/** Messages in memory. */
final class KnownMessages implements ConversationReader {

	private final Map<MessageId, Message> messages = new HashMap<>();

	MessageId add(String metadata) {
		MessageId id = new MessageId(UUID.randomUUID());
		messages.put(id, new Message(id, new ChatSessionId(UUID.randomUUID()), MessageRole.AGENT, "", metadata, Instant.EPOCH));
		return id;
	}

	@Override
	public Optional<Message> message(MessageId id) {
		return Optional.ofNullable(messages.get(id));
	}

	@Override
	public Optional<ChatSession> session(ChatSessionId id) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Page<ChatSession> sessions(ProjectId project, Page.Request page) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Page<Message> messages(ChatSessionId session, Page.Request page) {
		throw new UnsupportedOperationException();
	}
}
