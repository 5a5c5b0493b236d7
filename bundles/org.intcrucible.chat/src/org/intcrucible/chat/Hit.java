package org.intcrucible.chat;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;

/**
 * A message that was looked for.
 *
 * @param session  where it was said
 * @param position of the message, for {@link Span.Before} and {@link Span.After}
 */
public record Hit(ChatSession session, Message message, long position) {
}
