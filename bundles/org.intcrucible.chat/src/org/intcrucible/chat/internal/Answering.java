package org.intcrucible.chat.internal;

import java.util.List;
import java.util.Optional;

import org.intcrucible.chat.ReplyStream;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;

/** Has messages answered by whoever is there. */
@FunctionalInterface
interface Answering {

	/**
	 * As {@link org.intcrucible.chat.Correspondent#answer}.
	 *
	 * @return empty if there is nobody who answers
	 */
	Optional<List<Message>> answer(ChatSession session, Message message, ReplyStream reply);
}
