package org.intcrucible.chat;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Adds messages to conversations, for everybody. What an agent says, and the metadata that others trust, is not for
 * everybody: it is refused, and the attempt audited.
 */
@ProviderType
public interface ChatWriter {

	/**
	 * Adds a message, in a transaction of its own.
	 *
	 * @param role     {@code user} or {@code system}
	 * @param text     Markdown, not blank, at most 5,000,000 characters
	 * @param metadata one JSON object, strictly; empty for none. Nowhere in it stands a key {@code recommended_run_config},
	 *                 {@code run_summary}, {@code document_change} or {@code undone_message_id}, however it is spelt
	 * @return the message as it is stored; or why nothing was: role, keys or metadata as above (REFUSED), no such conversation
	 *         (UNKNOWN), nothing in it or too much (OUT_OF_RANGE)
	 * @throws org.intcrucible.store.StoreException if the database cannot do it
	 */
	Result<Message, Problem> add(ChatSessionId session, MessageRole role, String text, String metadata);
}
