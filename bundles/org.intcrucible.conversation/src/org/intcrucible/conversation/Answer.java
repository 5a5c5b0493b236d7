package org.intcrucible.conversation;

import java.util.List;

/** What an agent has to say to a message. */
public sealed interface Answer {

	/**
	 * The document should be this one.
	 *
	 * @param text        the whole document: comments and layout of what stays are kept
	 * @param explanation why so, Markdown; may be empty. What differs is computed by whoever asked, and not believed from here
	 */
	record Proposal(String text, String explanation) implements Answer {

		/** @throws IllegalArgumentException if there is no text */
		public Proposal {
			if (text.isBlank() || explanation == null) {
				throw new IllegalArgumentException("a proposal is a whole document, and an explanation that may be empty");
			}
		}
	}

	/**
	 * It has to know more before it can propose anything.
	 *
	 * @param questions at least one, in the language of the message
	 */
	record Questions(List<String> questions) implements Answer {

		/** @throws IllegalArgumentException if nothing is asked */
		public Questions {
			questions = List.copyOf(questions);
			if (questions.isEmpty() || questions.stream().anyMatch(String::isBlank)) {
				throw new IllegalArgumentException("nothing is asked");
			}
		}
	}

	/** The message is none of its business: others may answer. */
	record Nothing() implements Answer {
	}
}
