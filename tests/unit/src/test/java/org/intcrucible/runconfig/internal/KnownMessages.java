package org.intcrucible.runconfig.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.Placed;

/** Messages in memory. */
public final class KnownMessages implements ConversationReader {

	private final Map<MessageId, Message> messages = new LinkedHashMap<>();
	private final List<ChatSession> sessions = new ArrayList<>();

	MessageId add(String metadata) {
		MessageId id = new MessageId(UUID.randomUUID());
		messages.put(id, new Message(id, new ChatSessionId(UUID.randomUUID()), MessageRole.AGENT, "", metadata, Instant.EPOCH));
		return id;
	}

	/** Begins a conversation about a project. */
	public ChatSession begin(ProjectId project) {
		ChatSession session = new ChatSession(new ChatSessionId(UUID.randomUUID()), project, ChatMode.SETUP, "Talk", new ChatSession.WholeProject(),
				Instant.EPOCH);
		sessions.add(session);
		return session;
	}

	/** Adds a message at the end of a conversation. */
	public void add(MessageId id, ChatSession session, MessageRole role, String text, String metadata) {
		messages.put(id, new Message(id, session.id(), role, text, metadata, Instant.EPOCH));
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
	public List<Placed<ChatSession>> sessionsBefore(ProjectId project, long position, int limit) {
		return before(sessions, position, limit, session -> session.project().equals(project));
	}

	@Override
	public List<Placed<ChatSession>> sessionsAfter(ProjectId project, long position, int limit) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Placed<Message>> messagesBefore(ChatSessionId session, long position, int limit) {
		return before(List.copyOf(messages.values()), position, limit, message -> message.session().equals(session));
	}

	private static <T> List<Placed<T>> before(List<T> all, long position, int limit, Predicate<T> wanted) {
		List<Placed<T>> found = new ArrayList<>();
		for (int i = (int) Math.min(position - 1, all.size()) - 1; i >= 0 && found.size() < limit; i--) {
			if (wanted.test(all.get(i))) {
				found.add(new Placed<>(all.get(i), i + 1L));
			}
		}
		return found;
	}

	@Override
	public List<Placed<Message>> messagesAfter(ChatSessionId session, long position, int limit) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Page<Placed<Message>> containing(ProjectId project, String text, Page.Request page) {
		throw new UnsupportedOperationException();
	}
}
