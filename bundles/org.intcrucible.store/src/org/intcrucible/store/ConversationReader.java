package org.intcrucible.store;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.ProjectId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Looks conversations up. Lists are read from any position in both directions, as quickly at their beginning as at their
 * end: 0 is before all positions, and {@code Long.MAX_VALUE} after all. A limit is 1..10,000.
 */
@ProviderType
public interface ConversationReader {

	Optional<ChatSession> session(ChatSessionId id);

	/** Conversations of a project, the newest first. */
	default Page<ChatSession> sessions(ProjectId project, Page.Request page) {
		return Placed.page(sessionsBefore(project, end(page), page.limit()), page);
	}

	/** Conversations of a project below a position, the newest first. */
	List<Placed<ChatSession>> sessionsBefore(ProjectId project, long position, int limit);

	/** Conversations of a project above a position, the oldest first. */
	List<Placed<ChatSession>> sessionsAfter(ProjectId project, long position, int limit);

	Optional<Message> message(MessageId id);

	/** Messages of a conversation, the newest first. */
	default Page<Message> messages(ChatSessionId session, Page.Request page) {
		return Placed.page(messagesBefore(session, end(page), page.limit()), page);
	}

	/** Messages of a conversation below a position, the newest first. */
	List<Placed<Message>> messagesBefore(ChatSessionId session, long position, int limit);

	/** Messages of a conversation above a position, the oldest first. */
	List<Placed<Message>> messagesAfter(ChatSessionId session, long position, int limit);

	/**
	 * Messages of a project that contain a text, whatever the case, the newest first. Looks at a bounded number of messages: a
	 * page may have fewer than were asked for, or none, and still go on.
	 *
	 * @param text not empty
	 * @param page {@link Page.Request#after()} is {@link Page#next()} of the page before
	 */
	Page<Placed<Message>> containing(ProjectId project, String text, Page.Request page);

	/** A page is asked for by the position that the page before ended at. */
	private static long end(Page.Request page) {
		return page.after() == 0 ? Long.MAX_VALUE : page.after();
	}
}
