package org.intcrucible.chat.architect;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.store.UnitOfWork;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Adds what an agent says to conversations. A service of the scope bundle, which asks at each call who calls.
 */
@ProviderType
public interface ArchitectWriter {

	/**
	 * Begins a conversation in a unit of work.
	 *
	 * @throws SecurityException if another bundle calls than that which the service was made for
	 */
	void open(UnitOfWork unit, ChatSession session);

	/**
	 * Adds a message in a unit of work: what else the unit changes and the message that tells of it are stored together, or
	 * not at all. The message has role {@code agent} and the time of now.
	 *
	 * @param id       a new one: advice in the metadata names the message that holds it
	 * @param session  where it is said; stored, or begun in this unit
	 * @param text     Markdown, not blank
	 * @param metadata one JSON object, strictly; empty for none. Its key {@code recommended_run_config}, if it is there, holds
	 *                 a {@link org.intcrucible.model.RecommendedRunConfig} of this message, session and project, as
	 *                 {@link org.intcrucible.model.JsonCodec#write} writes it, of which nothing is missing: blocked advice says
	 *                 by what, and advice that is ready has all hashes. {@code document_change} holds a
	 *                 {@link org.intcrucible.chat.DocumentChange}. There is no {@code run_summary}: the end of a run writes it.
	 *                 Nor do these keys stand deeper, or spelt in another way
	 * @throws IllegalArgumentException if it says something else of itself than it is: it must not be stored
	 * @throws SecurityException        if another bundle calls than that which the service was made for
	 */
	Message add(UnitOfWork unit, MessageId id, ChatSession session, String text, String metadata);
}
