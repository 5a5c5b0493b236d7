package org.intcrucible.cli;

import java.util.Optional;

import org.intcrucible.model.MessageId;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.store.ConversationReader;

/** Finds what messages recommend to run. Whether a run may stem from one is judged when it is created. */
public final class Recommendations {

	private final ConversationReader conversations;

	public Recommendations(ConversationReader conversations) {
		this.conversations = conversations;
	}

	/** Empty if there is no such message, or none that recommends something. */
	public Optional<RecommendedRunConfig> of(MessageId message) {
		return conversations.message(message).flatMap(RecommendedRunConfig::in).filter(RecommendedRunConfig::saysWhatToRun);
	}
}
