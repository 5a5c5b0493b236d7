package org.intcrucible.store.chat;

import java.util.Optional;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.store.UnitOfWork;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Adds to conversations; nothing that was said is changed. Positions are given in the order of the calls, and in the order in
 * which units that add to the same list end: whoever has read to the end of a list misses nothing.
 */
@ProviderType
public interface ConversationWriter {

	/** Begins a conversation. Its project waits for the end of the unit before the next one begins there. */
	void open(UnitOfWork unit, ChatSession session);

	/** A conversation as the unit sees it: stored, or begun in the unit itself. */
	Optional<ChatSession> session(UnitOfWork unit, ChatSessionId id);

	/**
	 * Adds a message. Its conversation waits for the end of the unit before the next one is added.
	 *
	 * @throws org.intcrucible.store.StoreException if there is no such conversation
	 */
	void add(UnitOfWork unit, Message message);
}
