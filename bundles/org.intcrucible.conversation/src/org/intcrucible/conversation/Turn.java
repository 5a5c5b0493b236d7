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
 * @param draft      the document as it is
 * @param transcript what was said before, oldest first; may be only the end of it
 * @param locale     the user's language
 */
public record Turn(String message, Draft draft, List<Utterance> transcript, Locale locale) {

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
		Objects.requireNonNull(locale, "locale");
		transcript = List.copyOf(transcript);
	}
}
