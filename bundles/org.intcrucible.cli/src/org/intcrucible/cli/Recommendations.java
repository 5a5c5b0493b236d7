package org.intcrucible.cli;

import java.util.Optional;

import org.intcrucible.model.MessageId;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Result;
import org.intcrucible.store.ConversationReader;

/** Finds what messages recommend to run. Whether a run may stem from one is judged when it is created. */
public final class Recommendations {

	private final ConversationReader conversations;

	public Recommendations(ConversationReader conversations) {
		this.conversations = conversations;
	}

	/**
	 * The message that somebody means. A whole id is taken for what it is, whatever it is of: so an attempt with a wrong one
	 * is made, and is in the log.
	 *
	 * @param written an id, or a beginning of it that no other message of the project has which recommends something
	 */
	public Result<MessageId, Problem> find(String written, ProjectId project) {
		return new MessageArgument(conversations, "--recommended").find(written, project,
				message -> RecommendedRunConfig.in(message).filter(RecommendedRunConfig::saysWhatToRun).isPresent(),
				"message that recommends a run");
	}

	/** Empty if there is no such message, or none that recommends something. */
	public Optional<RecommendedRunConfig> of(MessageId message) {
		return conversations.message(message).flatMap(RecommendedRunConfig::in).filter(RecommendedRunConfig::saysWhatToRun);
	}
}
