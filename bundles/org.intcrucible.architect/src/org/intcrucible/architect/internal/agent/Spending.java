package org.intcrucible.architect.internal.agent;

/** What the answer to one message has cost. Thread-safe. */
public final class Spending {

	/**
	 * So much.
	 *
	 * @param tokens read and written
	 * @param usd    in dollars
	 */
	public record Cost(long tokens, double usd) {

		/** The key under which a message's metadata holds it. */
		public static final String KEY = "conversation_cost";

		public boolean isNothing() {
			return tokens == 0 && usd == 0;
		}
	}

	private long tokens;
	private double usd;

	synchronized void add(long moreTokens, double moreUsd) {
		tokens += moreTokens;
		usd += moreUsd;
	}

	public synchronized Cost total() {
		return new Cost(tokens, usd);
	}
}
