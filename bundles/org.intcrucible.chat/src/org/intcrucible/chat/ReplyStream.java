package org.intcrucible.chat;

import org.osgi.annotation.versioning.ProviderType;

/** Takes a reply while it is made. */
@ProviderType
public interface ReplyStream {

	/**
	 * Shows the next piece of the text. It changes nothing that is stored.
	 *
	 * @param text Markdown; an empty one is not passed on
	 * @throws ReplyStoppedException if the reply was stopped
	 */
	void chunk(String text);

	/**
	 * Call it at least every 50 ms of work, and before anything is stored.
	 *
	 * @throws ReplyStoppedException if the reply was stopped
	 */
	void checkStopped();
}
