package org.intcrucible.run.execution.internal;

import java.time.InstantSource;
import java.util.Optional;

import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.store.ConversationReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks up what presses claim to stem from: a message of the Architect's, read from the store and from nowhere else. */
@Component(service = Suggestions.class)
public final class Suggestions {

	private static final Place MESSAGE = Place.whole("recommended message");

	/**
	 * Where a press stems from.
	 *
	 * @param press  in the conversation that it belongs to
	 * @param config what was suggested; empty if nothing was
	 */
	record Origin(RunAuthorisation press, Optional<RecommendedRunConfig> config) {
	}

	private final ConversationReader conversations;
	private final InstantSource clock;

	@Activate
	public Suggestions(@Reference ConversationReader conversations, @Reference InstantSource clock) {
		this.conversations = conversations;
		this.clock = clock;
	}

	/** The message that a press names must hold a suggestion for its project, said in its conversation if it names one. */
	Result<Origin, Problem> of(RunAuthorisation press) {
		Optional<ChatSessionId> session = press.links().chatSession();
		if (session.isPresent() && !isOf(session.get(), press.project())) {
			return refused("The conversation " + session.get() + " is none of this project.");
		}
		return press.links().recommendedMessage().map(id -> of(press, id)).orElseGet(() -> Result.success(new Origin(press, Optional.empty())));
	}

	private Result<Origin, Problem> of(RunAuthorisation press, MessageId id) {
		Optional<Message> found = conversations.message(id);
		if (found.isEmpty()) {
			return refused("There is no message " + id + ".");
		}
		Message message = found.get();
		if (message.role() != MessageRole.AGENT) {
			return refused("The message " + id + " is none of the Architect's.");
		}
		boolean elsewhere = press.links().chatSession().filter(session -> !session.equals(message.session())).isPresent();
		if (elsewhere || !isOf(message.session(), press.project())) {
			return refused("The message " + id + " was not said in this project, or not in this conversation.");
		}
		Optional<RecommendedRunConfig> config = RecommendedRunConfig.in(message).filter(RecommendedRunConfig::saysWhatToRun)
				.filter(read -> press.project().equals(read.projectId()));
		if (config.isEmpty()) {
			return refused("The message " + id + " suggests no run of this project.");
		}
		return isTooOld(press, config.get()) ? refused("The suggestion of message " + id + " was good until " + config.get().expiresAt() + ".")
				: Result.success(new Origin(press.in(message.session()), config));
	}

	/** Beside a panel's button stands that a suggestion has expired. Who types has been shown nothing since it was made. */
	private boolean isTooOld(RunAuthorisation press, RecommendedRunConfig config) {
		return press.uiTriggerSource() == RunTriggerSource.CLI_TOOL && config.expiresAt() != null
				&& config.expiresAt().isBefore(clock.instant());
	}

	private boolean isOf(ChatSessionId session, ProjectId project) {
		return conversations.session(session).map(ChatSession::project).filter(project::equals).isPresent();
	}

	private static <T> Result<T, Problem> refused(String sentence) {
		return Result.failure(new Problem(ProblemCode.REFUSED, "Nothing was started. " + sentence,
				"Take another suggestion, or press without one.", MESSAGE));
	}
}
