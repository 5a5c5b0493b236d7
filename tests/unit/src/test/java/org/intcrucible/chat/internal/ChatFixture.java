package org.intcrucible.chat.internal;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.intcrucible.chat.ChangeHistory;
import org.intcrucible.chat.ChatWriter;
import org.intcrucible.chat.Span;
import org.intcrucible.chat.architect.ArchitectWriter;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.Actor;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.store.Author;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Documents;
import org.intcrucible.store.Page;
import org.intcrucible.store.StoreFixture;
import org.intcrucible.store.Transactions;
import org.osgi.service.log.Logger;

/** Conversations over a real store, put together without a framework. */
final class ChatFixture implements AutoCloseable {

	private final StoreFixture store;
	private final List<Throwable> logged = new CopyOnWriteArrayList<>();
	private final StoredConversations conversations;

	ChatFixture(Path folder, Answering answering) {
		store = StoreFixture.in(folder);
		conversations = new StoredConversations(store.transactions(), store.conversations(), store.conversationWriter(), store.projects(),
				store.runs(), store.ids(), store.clock(), answering, log());
	}

	/** Nobody answers. */
	ChatFixture(Path folder) {
		this(folder, (session, message, reply) -> Optional.empty());
	}

	private Logger log() {
		return (Logger) Proxy.newProxyInstance(Logger.class.getClassLoader(), new Class<?>[] {Logger.class}, (proxy, method, arguments) -> {
			if (method.getName().equals("error") && arguments[arguments.length - 1] instanceof Object[] facts) {
				logged.add((Throwable) facts[facts.length - 1]);
			} else if (method.getName().equals("error")) {
				logged.add((Throwable) arguments[arguments.length - 1]);
			}
			return method.getReturnType() == boolean.class ? Boolean.FALSE : null;
		});
	}

	/** What went to the log as an error. */
	List<Throwable> logged() {
		return logged;
	}

	StoreFixture store() {
		return store;
	}

	StoredConversations conversations() {
		return conversations;
	}

	ChatWriter writer() {
		return new GuardedChatWriter(store.transactions(), store.conversations(), store.conversationWriter(), store.ids(), store.clock());
	}

	ArchitectWriter architect() {
		return new AgentMessages(store.conversationWriter(), store.clock());
	}

	ChangeHistory history() {
		return history(store.transactions());
	}

	ChangeHistory history(Transactions transactions) {
		return new StoredChangeHistory(transactions, store.projects(), store.projectWriter(), store.conversations(),
				store.conversationWriter(), store.ids(), store.clock());
	}

	/** A conversation of a project of its own. */
	ChatSession session(String title) {
		PinnedDocument document = store.save(Documents.titled(title));
		return conversations.begin(document.project(), ChatMode.SETUP, new ChatSession.WholeProject(), title).orElseThrow();
	}

	/** What an agent says. */
	Message said(ChatSession session, String text) {
		return store.transactions().write(unit -> architect().add(unit, new MessageId(store.ids().next()), session, text, ""));
	}

	/** A change of the document by an agent, with the message that tells of it. */
	Message changed(ChatSession session, String text) {
		var parsed = DocumentParser.parse("test", text).orElseThrow();
		return store.transactions().write(unit -> {
			PinnedDocument saved = store.projectWriter().save(unit, parsed, new Author(Actor.AGENT, "chat_session:" + session.id()));
			String metadata = JsonCodec.write(Map.of("document_change",
					Map.of("revision_before", saved.revision() - 1, "revision_after", saved.revision())));
			return architect().add(unit, new MessageId(store.ids().next()), session, "Changed.", metadata);
		});
	}

	List<Message> messages(ChatSession session) {
		return conversations.messages(session.id(), new Span.After(0, 1000)).items();
	}

	List<AuditLine> refusals() {
		return store.audit().list(new AuditFilter(Set.of("attempt_refused"), "", ""), Page.Request.first(1000)).items();
	}

	@Override
	public void close() {
		conversations.close();
		store.close();
	}
}
