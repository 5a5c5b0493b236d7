package org.intcrucible.chat.internal;

import java.util.List;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.Page;

/** Conversations and messages with their positions, in both directions. */
interface ConversationIndex {

	/** Conversations of a project with a position below this one, the newest first. */
	List<Placed<ChatSession>> sessionsBefore(ProjectId project, long position, int limit);

	/** Conversations of a project with a position above this one, the oldest first. */
	List<Placed<ChatSession>> sessionsAfter(ProjectId project, long position, int limit);

	/** Messages of a conversation with a position below this one, the newest first. */
	List<Placed<Message>> messagesBefore(ChatSessionId session, long position, int limit);

	/** Messages of a conversation with a position above this one, the oldest first. */
	List<Placed<Message>> messagesAfter(ChatSessionId session, long position, int limit);

	/**
	 * Messages of a project that contain a text, whatever the case, the newest first. Looks at a bounded number of messages.
	 *
	 * @param page {@link Page.Request#after()} is the position that the page before ended at
	 */
	Page<Placed<Message>> containing(ProjectId project, String text, Page.Request page);
}
