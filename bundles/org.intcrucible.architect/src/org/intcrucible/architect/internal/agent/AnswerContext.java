package org.intcrucible.architect.internal.agent;

import org.intcrucible.conversation.ConversationContext;
import org.intcrucible.conversation.ConversationStoppedException;
import org.intcrucible.model.ChatSessionId;

/** What one answer of one agent may use. Thread-safe. */
final class AnswerContext implements ConversationContext, AutoCloseable {

	private final ChatSessionId session;
	private final Runnable check;
	private final Spending spending;
	private volatile boolean over;

	/**
	 * @param check    throws if nobody waits for the answer any more
	 * @param spending is told what is spent
	 */
	AnswerContext(ChatSessionId session, Runnable check, Spending spending) {
		this.session = session;
		this.check = check;
		this.spending = spending;
	}

	@Override
	public ChatSessionId session() {
		requireOpen();
		return session;
	}

	@Override
	public void checkStopped() {
		requireOpen();
		try {
			check.run();
		} catch (RuntimeException stopped) {
			throw new ConversationStoppedException();
		}
	}

	@Override
	public void spend(long tokens, double usd) {
		if (tokens < 0 || !(usd >= 0) || Double.isInfinite(usd)) {
			throw new IllegalArgumentException("what was spent is at least 0: " + tokens + ", " + usd);
		}
		spending.add(tokens, usd);
		requireOpen();
	}

	private void requireOpen() {
		if (over) {
			throw new ConversationStoppedException();
		}
	}

	@Override
	public void close() {
		over = true;
	}
}
