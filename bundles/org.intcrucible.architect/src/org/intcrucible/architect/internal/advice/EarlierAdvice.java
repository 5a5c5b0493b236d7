package org.intcrucible.architect.internal.advice;

import java.util.Optional;
import java.util.stream.Stream;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Placed;

/** Finds what the Architect recommended before. */
record EarlierAdvice(ConversationReader conversations) {

	/** How far back is looked: who asks about advice means a recent one. */
	private static final int MESSAGES = 200;
	private static final int SESSIONS = 20;

	/** The newest in a conversation. */
	Optional<RecommendedRunConfig> in(ChatSession session) {
		return conversations.messagesBefore(session.id(), Long.MAX_VALUE, MESSAGES).stream().map(Placed::item).flatMap(EarlierAdvice::advice)
				.filter(config -> session.project().equals(config.projectId())).findFirst();
	}

	/** The newest in a conversation, or else in the newest other one of its project that has any. */
	Optional<RecommendedRunConfig> inProjectOf(ChatSession session) {
		return in(session).or(() -> conversations.sessionsBefore(session.project(), Long.MAX_VALUE, SESSIONS).stream().map(Placed::item)
				.flatMap(other -> in(other).stream()).findFirst());
	}

	private static Stream<RecommendedRunConfig> advice(Message message) {
		return message.role() == MessageRole.AGENT ? RecommendedRunConfig.in(message).filter(RecommendedRunConfig::saysWhatToRun).stream()
				: Stream.empty();
	}
}
