package org.intcrucible.conversation;

import java.util.List;

import org.intcrucible.model.Problem;

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

	/**
	 * What the message wants cannot be, as it is said. Nothing is changed then, whatever other agents propose.
	 *
	 * @param problems why not, and what to do about it; at least one
	 */
	record Refusal(List<Problem> problems) implements Answer {

		/** @throws IllegalArgumentException if there is no reason */
		public Refusal {
			problems = List.copyOf(problems);
			if (problems.isEmpty()) {
				throw new IllegalArgumentException("a refusal says why");
			}
		}
	}

	/** The message is none of its business: others may answer. */
	record Nothing() implements Answer {
	}
}
