package org.intcrucible.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.intcrucible.model.MessageRole;
import org.intcrucible.model.ProblemDocument;

/**
 * What an agent is asked.
 *
 * @param message    what the user said now, never blank
 * @param draft      the document as it is, with what other agents have proposed to the same message
 * @param former     the document as it was when the message was said; equals the draft for the agent that is asked first
 * @param transcript what was said before, oldest first; may be only the end of it
 * @param locale     the user's language
 */
public record Turn(String message, Draft draft, Draft former, List<Utterance> transcript, Locale locale) {

	/** The document that a project has. */
	public sealed interface Draft {

		/** As its author wrote it; empty if there is none. */
		String text();
	}

	/** Nothing is written yet. */
	public record Blank() implements Draft {
		@Override
		public String text() {
			return "";
		}
	}

	/** @param document what the text says */
	public record Written(String text, ProblemDocument document) implements Draft {
		public Written {
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(document, "document");
		}
	}

	/**
	 * Something that was said.
	 *
	 * @param role who spoke
	 * @param text Markdown
	 */
	public record Utterance(MessageRole role, String text) {
		public Utterance {
			Objects.requireNonNull(role, "role");
			Objects.requireNonNull(text, "text");
		}
	}

	/** @throws IllegalArgumentException if nothing was said */
	public Turn {
		if (message.isBlank()) {
			throw new IllegalArgumentException("nothing was said");
		}
		Objects.requireNonNull(draft, "draft");
		Objects.requireNonNull(former, "former");
		Objects.requireNonNull(locale, "locale");
		transcript = List.copyOf(transcript);
	}

	/** Of the agent that is asked first. */
	public Turn(String message, Draft draft, List<Utterance> transcript, Locale locale) {
		this(message, draft, draft, transcript, locale);
	}
}
