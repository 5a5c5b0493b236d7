package org.intcrucible.architect.internal.agent;

import java.util.List;

import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.Problem;

/** What came of asking agents for another document. */
public sealed interface Proposed {

	/**
	 * It could be this one.
	 *
	 * @param differences computed from before and after; empty if it says the same as before
	 * @param remarks     of agents, Markdown, not checked
	 */
	record Draft(ParsedDocument document, List<DocumentDifference.Change> differences, List<String> remarks) implements Proposed {
		public Draft {
			differences = List.copyOf(differences);
			remarks = List.copyOf(remarks);
		}
	}

	/** It cannot be as the user says. */
	record Refused(List<Problem> problems) implements Proposed {
	}

	/** @param questions of an agent, not checked */
	record Asked(List<String> questions) implements Proposed {
	}

	/** An agent did not do its part. */
	record Failed(String agent, Failure failure) implements Proposed {
	}

	/** No agent has anything to say to it. */
	record Nobody() implements Proposed {
	}

	/** What an agent did instead of its part. */
	enum Failure {
		/** It threw something. */
		THREW,
		/** Its text is no problem document. */
		NO_DOCUMENT,
		/** Its text changes what is not its to write. */
		TRESPASSED,
		/** It gave up, although nobody had asked it to. */
		GAVE_UP
	}
}
