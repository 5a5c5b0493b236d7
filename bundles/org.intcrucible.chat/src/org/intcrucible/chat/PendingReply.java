package org.intcrucible.chat;

import org.intcrucible.model.Message;
import org.osgi.annotation.versioning.ProviderType;

/** A message that is stored, and its reply that is to come. */
@ProviderType
public interface PendingReply {

	/** What the user said, as it is stored. */
	Message message();

	/**
	 * Ends the reply: one that waits does not begin, and of one that comes no further piece is heard. The listener is told of
	 * the end once whoever answers has noticed. An answer that is stored by then stays, and counts as one. Returns at once.
	 */
	void stop();
}
