package org.intcrucible.store.internal.chat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;

/** A row of the messages. */
@Entity
@Table(name = "crucible_messages", schema = "CRUCIBLE_OWNER")
public class MessageEntity {

	@Id
	String id;
	@Column(insertable = false, updatable = false)
	long position;
	@Column(name = "chat_session_id")
	String chatSessionId;
	String role;
	@Lob
	String content;
	@Lob
	String metadata;
	@Column(name = "created_at")
	String createdAt;

	static MessageEntity of(Message message) {
		MessageEntity row = new MessageEntity();
		row.id = message.id().toString();
		row.chatSessionId = message.session().toString();
		row.role = message.role().name().toLowerCase(Locale.ROOT);
		row.content = message.content();
		row.metadata = message.metadata();
		row.createdAt = message.created().toString();
		return row;
	}

	Message toMessage() {
		return new Message(new MessageId(UUID.fromString(id)), new ChatSessionId(UUID.fromString(chatSessionId)),
				MessageRole.valueOf(role.toUpperCase(Locale.ROOT)), content, metadata, Instant.parse(createdAt));
	}
}
