package org.intcrucible.chat.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.intcrucible.bench.BenchStore;
import org.intcrucible.chat.ChangeHistory;
import org.intcrucible.chat.Correspondent;
import org.intcrucible.chat.ReplyEnd;
import org.intcrucible.chat.architect.ArchitectWriter;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.ProjectId;

/** One conversation over a real store. */
public final class BenchTalk implements AutoCloseable {

	private static final int PORTION = 1000;

	private final BenchStore store;
	private final ChatSession session;
	private final StoredConversations conversations;
	private Optional<Correspondent> correspondent = Optional.empty();

	public BenchTalk(BenchStore store, ProjectId project) {
		this.store = store;
		session = new ChatSession(new ChatSessionId(UUID.randomUUID()), project, ChatMode.SETUP, "Measured", new ChatSession.WholeProject(), Instant.now());
		conversations = new StoredConversations(store.transactions(), store.conversations(), store.conversationWriter(), store.projects(),
				store.runs(), UUID::randomUUID, store.clock(),
				(where, message, reply) -> correspondent.map(there -> there.answer(where, message, reply)), store.log());
		store.transactions().write(unit -> {
			store.conversationWriter().open(unit, session);
			return session;
		});
	}

	public void answering(Correspondent other) {
		correspondent = Optional.of(other);
	}

	public ChangeHistory history() {
		return new StoredChangeHistory(store.transactions(), store.projects(), store.projectWriter(), store.conversations(),
				store.conversationWriter(), UUID::randomUUID, store.clock());
	}

	public ArchitectWriter writer() {
		return new AgentMessages(store.conversationWriter(), store.clock());
	}

	/** What was said for years. */
	public void fill(int messages) {
		for (int done = 0; done < messages; done += PORTION) {
			int first = done;
			store.transactions().write(unit -> {
				for (int i = first; i < first + PORTION; i++) {
					store.conversationWriter().add(unit, new Message(new MessageId(UUID.randomUUID()), session.id(),
							i % 2 == 0 ? MessageRole.USER : MessageRole.AGENT, "What was said as number " + i + " of many.", "", Instant.now()));
				}
				return first;
			});
		}
	}

	/** Milliseconds from saying something to the end of the reply. */
	public double say(String text) {
		CompletableFuture<ReplyEnd> end = new CompletableFuture<>();
		long start = System.nanoTime();
		conversations.say(session.id(), text, end::complete).orElseThrow();
		ReplyEnd ended = end.join();
		double took = (System.nanoTime() - start) / 1e6;
		if (ended.outcome() != ReplyEnd.Outcome.ANSWERED) {
			throw new IllegalStateException(text + " was not answered: " + ended);
		}
		return took;
	}

	@Override
	public void close() {
		conversations.close();
	}
}
