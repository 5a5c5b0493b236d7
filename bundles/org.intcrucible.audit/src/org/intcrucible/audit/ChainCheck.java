package org.intcrucible.audit;

import java.util.List;

import org.intcrucible.store.AuditHead;

/** Whether the log is the one that was written. */
public sealed interface ChainCheck {

	/** What a reader should know beside it, one sentence each. */
	List<String> warnings();

	/**
	 * Every event is as it was written, and none is missing.
	 *
	 * @param events how many there are
	 * @param head   the last one; number 0 and {@link org.intcrucible.store.AuditLine#FIRST} if there is none
	 */
	record Sound(long events, AuditHead head, List<String> warnings) implements ChainCheck {
		public Sound {
			warnings = List.copyOf(warnings);
		}
	}

	/**
	 * Somebody or something changed it.
	 *
	 * @param sequence number of the first event that is missing or not as it was written
	 * @param finding  what is wrong with it, one sentence
	 */
	record Broken(long sequence, String finding, List<String> warnings) implements ChainCheck {
		public Broken {
			warnings = List.copyOf(warnings);
		}
	}
}
