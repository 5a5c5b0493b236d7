package org.intcrucible.chat;

import java.util.Optional;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;

/**
 * What a message did to the document of its project: metadata {@code document_change}.
 *
 * @param revisionBefore from 1; 0 if there was no document
 * @param revisionAfter  of the document that it left
 */
public record DocumentChange(int revisionBefore, int revisionAfter) {

	/** The key under which a message's metadata holds it. */
	public static final String KEY = "document_change";
	/** Beside it, in the metadata of a message that undid something: the id of the message whose change that was. */
	public static final String UNDONE_KEY = "undone_message_id";

	/** What is read of metadata. What JSON leaves out is null. */
	private record Metadata(Revisions documentChange, MessageId undoneMessageId) {

		private static final Metadata NONE = new Metadata(null, null);

		static Metadata of(Message message) {
			return message.metadata().isEmpty() ? NONE
					: JsonCodec.read(message.metadata(), Metadata.class).fold(metadata -> metadata, unreadable -> NONE);
		}
	}

	/** As they are written, whatever that is. */
	private record Revisions(int revisionBefore, int revisionAfter) {

		boolean isChange() {
			return revisionBefore >= 0 && revisionAfter > revisionBefore;
		}
	}

	/** @throws IllegalArgumentException if one does not follow the other */
	public DocumentChange {
		if (!new Revisions(revisionBefore, revisionAfter).isChange()) {
			throw new IllegalArgumentException("no change: " + revisionBefore + ", " + revisionAfter);
		}
	}

	/** What a message says of itself; empty if it changed nothing. */
	public static Optional<DocumentChange> of(Message message) {
		return Optional.ofNullable(Metadata.of(message).documentChange()).filter(Revisions::isChange)
				.map(read -> new DocumentChange(read.revisionBefore(), read.revisionAfter()));
	}

	/** Whose change a message undid; empty if it did something else. */
	public static Optional<MessageId> undone(Message message) {
		return Optional.ofNullable(Metadata.of(message).undoneMessageId());
	}
}
