package org.intcrucible.chat;

import java.util.Optional;

import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.store.Page;
import org.osgi.annotation.versioning.ProviderType;

/** The conversations of all projects: looks them up, and talks. Not for the UI thread. */
@ProviderType
public interface Conversations {

	/**
	 * Begins one.
	 *
	 * @param about what it is about; a run has to be one of the project, a candidate one of such a run
	 * @param title for lists, not blank, at most 200 characters
	 * @return why there is none: no such project, run or candidate (UNKNOWN), a deleted project (REFUSED), no title or one
	 *         that is too long (OUT_OF_RANGE)
	 */
	Result<ChatSession, Problem> begin(ProjectId project, ChatMode mode, ChatSession.About about, String title);

	Optional<ChatSession> session(ChatSessionId id);

	/** Conversations of a project, in the order in which they began. */
	Span<ChatSession> sessions(ProjectId project, SessionFilter filter, Span.Request part);

	Optional<Message> message(MessageId id);

	/** Messages of a conversation, in the order in which they were written. */
	Span<Message> messages(ChatSessionId session, Span.Request part);

	/**
	 * Looks for messages of a project, the newest first. One call looks at a bounded number of messages: a page may have
	 * fewer hits than were asked for, or none, and still go on.
	 *
	 * @param text what they contain, whatever the case; not blank
	 * @param page {@link Page.Request#after()} is {@link Page#next()} of the page before
	 * @throws IllegalArgumentException if the text is blank
	 */
	Page<Hit> search(ProjectId project, String text, Page.Request page);

	/**
	 * Stores what a user says, and has it answered. When this returns, the message is on disk; the reply comes on a thread of
	 * its own. In one conversation one reply comes at a time, in the order of the messages.
	 *
	 * @param text     Markdown, not blank, at most 5,000,000 characters
	 * @param listener hears the reply
	 * @return why nothing was said: no such conversation (UNKNOWN), nothing in it or too much (OUT_OF_RANGE), a deleted project
	 *         (REFUSED)
	 * @throws org.intcrucible.store.StoreException if the database cannot do it
	 */
	Result<PendingReply, Problem> say(ChatSessionId session, String text, ReplyListener listener);
}
