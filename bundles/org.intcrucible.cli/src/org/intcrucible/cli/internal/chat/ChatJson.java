package org.intcrucible.cli.internal.chat;

import java.time.Instant;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;

/**
 * A message and its answer as {@code --json} prints them.
 *
 * @param chatSessionId where it was said; null where nothing was
 * @param messages      the oldest first
 */
record ChatJson(ChatSessionId chatSessionId, List<Said> messages) {

	/**
	 * The same of a conversation that is looked at.
	 *
	 * @param next to give to {@code --after} for what was said before; null if nothing was
	 */
	record Part(ChatSessionId chatSessionId, List<Said> messages, Long next) {

		static Part of(ChatSessionId session, List<Message> messages, long next) {
			return new Part(session, ChatJson.of(session, messages).messages(), next == 0 ? null : next);
		}
	}

	/** One message. */
	record Said(MessageId messageId, MessageRole role, String text, JsonObject metadata, Instant createdAt) {
	}

	static ChatJson of(ChatSessionId session, List<Message> messages) {
		return new ChatJson(session, messages.stream().map(ChatJson::said).toList());
	}

	private static Said said(Message message) {
		JsonObject metadata = message.metadata().isEmpty() ? new JsonObject() : JsonParser.parseString(message.metadata()).getAsJsonObject();
		return new Said(message.id(), message.role(), message.content(), metadata, message.created());
	}
}
