package org.intcrucible.store.chat;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.store.UnitOfWork;
import org.osgi.annotation.versioning.ProviderType;

/** Adds to conversations; nothing that was said is changed. */
@ProviderType
public interface ConversationWriter {

	void open(UnitOfWork unit, ChatSession session);

	void add(UnitOfWork unit, Message message);
}
