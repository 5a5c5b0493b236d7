package org.intcrucible.conversation;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes what is wanted: the title, the description, settings, goals and constraints. Stateless; register it as a
 * declarative service.
 */
@ConsumerType
public interface ProblemSpecAgent {

	/**
	 * Answers one message.
	 *
	 * @param context of this answer alone
	 * @param turn    what was said, and what there is
	 * @return a proposal whose text says the same as before of everything that the message leaves unsaid, and of everything
	 *         that is not an agent's of this kind to write; else it is refused as a whole
	 */
	Answer answer(ConversationContext context, Turn turn);
}
