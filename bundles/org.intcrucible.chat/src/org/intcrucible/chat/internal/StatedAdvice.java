package org.intcrucible.chat.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonParser;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Message;
import org.intcrucible.model.RecommendedRunConfig;

/**
 * Advice as a message states it.
 *
 * @param advice  what is read of it
 * @param message that holds it
 */
record StatedAdvice(RecommendedRunConfig advice, Message message) {

	/**
	 * What is wrong with it, to go on "the agent's message ..."; empty if nothing is.
	 *
	 * @param session where it is said, as it is stored
	 */
	Optional<String> fault(ChatSession session) {
		if (advice.version() != RecommendedRunConfig.VERSION || !isFilled() || !isWhole()) {
			return Optional.of("has advice with parts missing");
		}
		if (!advice.sourceMessageId().equals(message.id())) {
			return Optional.of("has advice that is another message's");
		}
		if (!advice.chatSessionId().equals(session.id())) {
			return Optional.of("has advice of another conversation");
		}
		if (!advice.projectId().equals(session.project())) {
			return Optional.of("has advice for another project");
		}
		if (!advice.expiresAt().isAfter(advice.generatedAt())) {
			return Optional.of("has advice that was never worth anything");
		}
		return agreesWithItself() ? Optional.empty() : Optional.of("has advice whose status is not what it says besides");
	}

	private boolean isFilled() {
		InputHashes hashes = advice.inputHashes();
		return Stream.of(advice.recommendationId(), advice.projectId(), advice.chatSessionId(), advice.sourceMessageId(), advice.generatedAt(),
				advice.expiresAt(), advice.status(), advice.mode(), advice.parameters(), advice.prerequisites(), advice.estimatedCost(),
				advice.rationale(), hashes).noneMatch(Objects::isNull) && !advice.recommendationId().isBlank() && !advice.rationale().isBlank()
				&& Stream.of(hashes.problemSpec(), hashes.worldModel(), hashes.configuration(), hashes.stages()).noneMatch(Objects::isNull);
	}

	/** Whether each number stands there, and nothing that readers do not see. */
	private boolean isWhole() {
		return JsonParser.parseString(JsonCodec.write(advice))
				.equals(JsonParser.parseString(message.metadata()).getAsJsonObject().get(RecommendedRunConfig.KEY));
	}

	/** What is blocked says by what; what is ready has been judged on something, of which there is all. */
	private boolean agreesWithItself() {
		InputHashes hashes = advice.inputHashes();
		boolean whole = Stream.of(hashes.problemSpec(), hashes.worldModel(), hashes.configuration(), hashes.stages()).noneMatch(String::isBlank);
		return switch (advice.status()) {
			case BLOCKED -> !advice.blockers().isEmpty();
			case READY -> advice.blockers().isEmpty() && whole;
			case INFO -> true;
		};
	}
}
