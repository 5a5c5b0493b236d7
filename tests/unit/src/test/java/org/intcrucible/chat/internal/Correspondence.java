package org.intcrucible.chat.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.chat.ChangeHistory;
import org.intcrucible.chat.Conversations;
import org.intcrucible.chat.Correspondent;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.Actor;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.store.Author;
import org.intcrucible.store.Loggers;
import org.intcrucible.store.StoreFixture;
import org.osgi.service.log.Logger;

/** Conversations over a store, for tests of other bundles, and whoever a test lets answer in them. */
public final class Correspondence implements AutoCloseable {

	private final StoreFixture store;
	private final StoredConversations conversations;
	private Optional<Correspondent> correspondent = Optional.empty();

	public Correspondence(StoreFixture store) {
		this.store = store;
		conversations = new StoredConversations(store.transactions(), store.conversations(), store.conversationWriter(), store.projects(),
				store.runs(), store.ids(), store.clock(),
				(session, message, reply) -> correspondent.map(there -> there.answer(session, message, reply)), Loggers.silent(Logger.class));
	}

	/** Nobody answers before. */
	public void answering(Correspondent other) {
		correspondent = Optional.of(other);
	}

	public Conversations conversations() {
		return conversations;
	}

	public ChangeHistory history() {
		return new StoredChangeHistory(store.transactions(), store.projects(), store.projectWriter(), store.conversations(),
				store.conversationWriter(), store.ids(), store.clock());
	}

	/** What an agent says. */
	public Message said(ChatSession session, MessageId id, String text, String metadata) {
		return store.transactions().write(unit -> new AgentMessages(store.conversationWriter(), store.clock()).add(unit, id, session, text, metadata));
	}

	/** A change of the document by an agent, with the message that tells of it. */
	public Message changed(ChatSession session, String text) {
		var parsed = DocumentParser.parse("test", text).orElseThrow();
		return store.transactions().write(unit -> {
			PinnedDocument saved = store.projectWriter().save(unit, parsed, new Author(Actor.AGENT, "chat_session:" + session.id()));
			String metadata = JsonCodec.write(Map.of("document_change",
					Map.of("revision_before", saved.revision() - 1, "revision_after", saved.revision())));
			return new AgentMessages(store.conversationWriter(), store.clock()).add(unit, new MessageId(store.ids().next()), session, "I changed it.",
					metadata);
		});
	}

	/** Answers with one message. */
	public List<Message> says(ChatSession session, String text) {
		return List.of(said(session, new MessageId(store.ids().next()), text, ""));
	}

	@Override
	public void close() {
		conversations.close();
	}
}
