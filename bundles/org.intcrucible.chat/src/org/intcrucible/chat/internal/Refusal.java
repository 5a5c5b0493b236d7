package org.intcrucible.chat.internal;

import java.util.Locale;
import java.util.Optional;

import org.intcrucible.document.DocumentLimits;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;

/** Why something is not said. */
final class Refusal {

	/** A whole document can be said, so a message may be as long as one. */
	private static final int MOST_TEXT = DocumentLimits.MAX_SIZE;
	private static final int MOST_TITLE = 200;

	private Refusal() {
	}

	static Optional<Problem> text(String text) {
		if (text.isBlank()) {
			return Optional.of(problem(ProblemCode.OUT_OF_RANGE, "There is nothing in the message.", "Say something.", "message"));
		}
		return text.length() <= MOST_TEXT ? Optional.empty()
				: Optional.of(problem(ProblemCode.OUT_OF_RANGE,
						String.format(Locale.ROOT, "The message has %,d characters, and at most %,d are taken.", text.length(), MOST_TEXT),
						"Shorten it.", "message"));
	}

	static Optional<Problem> title(String title) {
		if (!title.isBlank() && title.length() <= MOST_TITLE) {
			return Optional.empty();
		}
		return Optional.of(problem(ProblemCode.OUT_OF_RANGE, "The title of a conversation has 1 to " + MOST_TITLE + " characters.",
				"Choose another one.", "title"));
	}

	static Problem unknown(ChatSessionId session) {
		return problem(ProblemCode.UNKNOWN, "There is no conversation " + session + ".", "", "conversation");
	}

	static Problem unknown(MessageId message) {
		return problem(ProblemCode.UNKNOWN, "There is no message " + message + ".", "", "message");
	}

	static Problem problem(ProblemCode code, String sentence, String remedy, String place) {
		return new Problem(code, sentence, remedy, Place.whole(place));
	}
}
