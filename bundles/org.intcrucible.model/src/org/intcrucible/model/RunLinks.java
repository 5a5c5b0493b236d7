package org.intcrucible.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a press stems from, beside the project's document.
 *
 * @param advice whose suggestion it started from
 * @param talk   the conversation that the run belongs to
 * @param source what is to be run
 */
public record RunLinks(Advice advice, Talk talk, Source source) {

	/** Nobody suggested it, no conversation, the project as it is. */
	public static final RunLinks NONE = new RunLinks(new Unadvised(), new NoTalk(), new Current());

	public RunLinks {
		Objects.requireNonNull(advice, "advice");
		Objects.requireNonNull(talk, "talk");
		Objects.requireNonNull(source, "source");
	}

	/** Whose suggestion. */
	public sealed interface Advice {
	}

	public record Unadvised() implements Advice {
	}

	/** @param message the Architect's, with a {@link RecommendedRunConfig} in its metadata */
	public record Advised(MessageId message) implements Advice {
	}

	/** Which conversation. */
	public sealed interface Talk {
	}

	public record NoTalk() implements Talk {
	}

	public record InTalk(ChatSessionId session) implements Talk {
	}

	/** What is to be run. */
	public sealed interface Source {
	}

	/** The project's document as it is when the run is created. */
	public record Current() implements Source {
	}

	/** What another run worked on, from the beginning. */
	public record Repeated(RunId parent) implements Source {
	}

	/** What another run worked on, without the stages that it finished. */
	public record Resumed(RunId parent) implements Source {
	}

	public Optional<MessageId> recommendedMessage() {
		return advice instanceof Advised(MessageId message) ? Optional.of(message) : Optional.empty();
	}

	public Optional<ChatSessionId> chatSession() {
		return talk instanceof InTalk(ChatSessionId session) ? Optional.of(session) : Optional.empty();
	}

	public Optional<RunId> parentRun() {
		return switch (source) {
			case Current() -> Optional.empty();
			case Repeated(RunId parent) -> Optional.of(parent);
			case Resumed(RunId parent) -> Optional.of(parent);
		};
	}

	/** The same in a conversation. */
	public RunLinks in(ChatSessionId session) {
		return new RunLinks(advice, new InTalk(session), source);
	}
}
