package org.intcrucible.chat;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears a reply as it comes, on the thread of the reply: it returns at once. One that throws harms itself alone.
 */
@ConsumerType
public interface ReplyListener {

	/** For who waits for the end only, or for nothing. */
	ReplyListener SILENT = end -> {
		// nobody listens
	};

	/**
	 * The next piece of the text, before it is stored. Pieces are for looking at while one waits: what was said is what is
	 * stored in the end, and may differ.
	 *
	 * @param text Markdown, not empty
	 */
	default void chunk(String text) {
		// most wait for the end
	}

	/** Called exactly once, after the last chunk. */
	void ended(ReplyEnd end);
}
