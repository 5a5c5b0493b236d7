package org.intcrucible.conversation;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes how the world works: levers, assumptions, mechanisms, resources, scenarios, candidates, actors and
 * simplifications. Stateless; register it as a declarative service.
 */
@ConsumerType
public interface WorldModeller {

	/**
	 * Answers one message.
	 *
	 * @param context of this answer alone
	 * @param turn    what was said, and what there is
	 * @return a proposal whose text says the same as before of everything that the message leaves unsaid, and of everything
	 *         that is not an agent's of this kind to write; else it is refused as a whole. A goal or a constraint may follow
	 *         where it names something that the proposal changes, such as a lever that gets another name
	 */
	Answer answer(ConversationContext context, Turn turn);
}
