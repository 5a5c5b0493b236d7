package org.intcrucible.chat.internal;

import java.time.InstantSource;
import java.util.Optional;

import org.intcrucible.chat.DocumentChange;
import org.intcrucible.chat.architect.ArchitectWriter;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunSummary;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.chat.ConversationWriter;

/** Writes what agents say, whoever calls: advice that says something false of itself is never stored. */
public final class AgentMessages implements ArchitectWriter {

	private final ConversationWriter conversations;
	private final InstantSource clock;

	public AgentMessages(ConversationWriter conversations, InstantSource clock) {
		this.conversations = conversations;
		this.clock = clock;
	}

	@Override
	public void open(UnitOfWork unit, ChatSession session) {
		conversations.open(unit, session);
	}

	@Override
	public Message add(UnitOfWork unit, MessageId id, ChatSession session, String text, String metadata) {
		require(!text.isBlank(), "says nothing");
		Optional<ChatSession> stored = conversations.session(unit, session.id());
		require(stored.isPresent(), "is said in no conversation");
		require(stored.orElseThrow().project().equals(session.project()), "is said in a conversation of another project");
		Message message = new Message(id, session.id(), MessageRole.AGENT, text, metadata, clock.instant());
		if (!metadata.isEmpty()) {
			check(message, stored.orElseThrow());
		}
		conversations.add(unit, message);
		return message;
	}

	private static void check(Message message, ChatSession session) {
		Optional<MetadataKeys> read = MetadataKeys.of(message.metadata());
		require(read.isPresent(), "has metadata that is no JSON object");
		MetadataKeys keys = read.orElseThrow();
		require(!keys.areAnyMistakable(), "has metadata with a key that passes for another");
		require(!keys.outer().contains(RunSummary.KEY), "has a summary, which is written with the end of a run");
		Optional<RecommendedRunConfig> advice = RecommendedRunConfig.in(message);
		require(advice.isPresent() || !keys.outer().contains(RecommendedRunConfig.KEY), "has advice that is none");
		Optional<String> fault = advice.flatMap(stated -> new StatedAdvice(stated, message).fault(session));
		require(fault.isEmpty(), fault.orElse(""));
		require(DocumentChange.of(message).isPresent() || !keys.outer().contains(DocumentChange.KEY), "tells of a change that is none");
	}

	private static void require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalArgumentException("the agent's message " + what);
		}
	}
}
