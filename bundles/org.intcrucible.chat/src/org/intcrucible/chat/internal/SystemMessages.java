package org.intcrucible.chat.internal;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;

/** Stores what the system says. */
@FunctionalInterface
interface SystemMessages {

	/** @throws org.intcrucible.store.StoreException if the database cannot do it */
	Message say(ChatSessionId session, String text);
}
