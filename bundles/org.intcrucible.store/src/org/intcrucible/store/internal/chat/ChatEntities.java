package org.intcrucible.store.internal.chat;

import java.util.List;

/** The entities of this package, for whoever sets the database up. */
public final class ChatEntities {

	public static final List<Class<?>> CLASSES = List.of(ChatSessionEntity.class, MessageEntity.class);

	private ChatEntities() {
	}
}
