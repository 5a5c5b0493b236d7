package org.intcrucible.chat;

import java.util.List;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Answers what users say. It is a service of the Architect's bundle, which alone can write what an agent says; one that
 * another bundle registers is not asked.
 */
@ConsumerType
public interface Correspondent {

	/**
	 * Answers one message, and stores what it answers. It is called on a thread of its own; for one conversation once at a time.
	 *
	 * @param session where it was said
	 * @param message what was said, already stored; by role {@code user}
	 * @param reply   where to show the text while it comes
	 * @return the messages of the answer, stored, in order
	 * @throws ReplyStoppedException if the reply was stopped, and nothing of it stored
	 */
	List<Message> answer(ChatSession session, Message message, ReplyStream reply);
}
