package org.intcrucible.cli;

import java.util.Optional;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.store.ConversationReader;

/** Finds what messages recommend to run. Whether a run may stem from one is judged when it is created. */
public final class Recommendations {

	private final ConversationReader conversations;

	/** What concerns runs in a message's metadata; null if there is none. */
	private record Metadata(RecommendedRunConfig recommendedRunConfig) {
	}

	public Recommendations(ConversationReader conversations) {
		this.conversations = conversations;
	}

	/** Empty if there is no such message, or none that recommends something. */
	public Optional<RecommendedRunConfig> of(MessageId message) {
		return conversations.message(message).map(Message::metadata).flatMap(Recommendations::read);
	}

	private static Optional<RecommendedRunConfig> read(String metadata) {
		return JsonCodec.read(metadata, Metadata.class).fold(found -> Optional.ofNullable(found.recommendedRunConfig()),
				problem -> Optional.<RecommendedRunConfig>empty()).filter(config -> config.mode() != null && config.parameters() != null);
	}
}
