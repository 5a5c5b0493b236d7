package org.intcrucible.chat.internal;

import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.Stream;

import org.intcrucible.chat.DocumentChange;
import org.intcrucible.chat.architect.ArchitectWriter;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.RecommendedRunConfig;
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
		Message message = new Message(id, session.id(), MessageRole.AGENT, text, metadata, clock.instant());
		if (!metadata.isEmpty()) {
			check(message, session);
		}
		conversations.add(unit, message);
		return message;
	}

	private static void check(Message message, ChatSession session) {
		var keys = MetadataKeys.of(message.metadata());
		require(keys.isPresent(), "has metadata that is no JSON object");
		RecommendedRunConfig.in(message).ifPresentOrElse(advice -> check(advice, message, session),
				() -> require(!keys.orElseThrow().contains(RecommendedRunConfig.KEY), "has advice that is none"));
		require(DocumentChange.of(message).isPresent() || !keys.orElseThrow().contains(DocumentChange.KEY), "tells of a change that is none");
	}

	private static void check(RecommendedRunConfig advice, Message message, ChatSession session) {
		require(advice.version() == RecommendedRunConfig.VERSION && isFilled(advice), "has advice with parts missing");
		require(advice.sourceMessageId().equals(message.id()), "has advice that is another message's");
		require(advice.chatSessionId().equals(session.id()), "has advice of another conversation");
		require(advice.projectId().equals(session.project()), "has advice for another project");
	}

	private static boolean isFilled(RecommendedRunConfig advice) {
		return Stream.of(advice.recommendationId(), advice.projectId(), advice.chatSessionId(), advice.sourceMessageId(), advice.generatedAt(),
				advice.expiresAt(), advice.status(), advice.mode(), advice.parameters(), advice.prerequisites(), advice.estimatedCost(),
				advice.rationale(), advice.inputHashes()).noneMatch(Objects::isNull);
	}

	private static void require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalArgumentException("the agent's message " + what);
		}
	}
}
