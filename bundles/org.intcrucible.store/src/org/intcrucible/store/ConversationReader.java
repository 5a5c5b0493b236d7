package org.intcrucible.store;

import java.util.Optional;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.ProjectId;
import org.osgi.annotation.versioning.ProviderType;

/** Looks conversations up. */
@ProviderType
public interface ConversationReader {

	Optional<ChatSession> session(ChatSessionId id);

	/** Conversations of a project, the newest first. */
	Page<ChatSession> sessions(ProjectId project, Page.Request page);

	Optional<Message> message(MessageId id);

	/** Messages of a conversation, the newest first. */
	Page<Message> messages(ChatSessionId session, Page.Request page);
}
