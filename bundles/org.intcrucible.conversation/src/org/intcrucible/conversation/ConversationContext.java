package org.intcrucible.conversation;

import org.intcrucible.model.ChatSessionId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What one answer may use. It ends with the answer; later calls throw {@link ConversationStoppedException}.
 */
@ProviderType
public interface ConversationContext {

	/** The conversation that is answered in. */
	ChatSessionId session();

	/**
	 * Call it at least every 50 ms of work, and before each call of a provider.
	 *
	 * @throws ConversationStoppedException if the user does not want an answer any more, what conversations may cost is used
	 *                                      up, or the answer is over
	 */
	void checkStopped();

	/**
	 * Reports what a provider charged, as soon as that is known. It counts against what the user allows conversations.
	 *
	 * @param tokens read and written, at least 0
	 * @param usd    at least 0
	 * @throws IllegalArgumentException     if one of them is negative or no number
	 * @throws ConversationStoppedException if the answer is over; what was spent is counted all the same
	 */
	void spend(long tokens, double usd);
}
