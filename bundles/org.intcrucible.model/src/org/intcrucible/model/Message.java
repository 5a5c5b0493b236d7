package org.intcrucible.model;

import java.time.Instant;
import java.util.Objects;

/**
 * What somebody said.
 *
 * @param id       of the message
 * @param session  where it was said
 * @param role     who speaks
 * @param content  Markdown
 * @param metadata a JSON object; empty for none
 * @param created  when
 */
public record Message(MessageId id, ChatSessionId session, MessageRole role, String content, String metadata, Instant created) {

	public Message {
		Objects.requireNonNull(content, "content");
		Objects.requireNonNull(metadata, "metadata");
	}
}
