package org.intcrucible.store;

import java.util.List;

/**
 * A part of a list that may be long.
 *
 * @param items in the order of the list
 * @param next  what to ask for to go on; 0 at the end
 */
public record Page<T>(List<T> items, long next) {

	/**
	 * Which part.
	 *
	 * @param after 0 for the beginning, or {@link Page#next()} of the part before
	 * @param limit how many at most, 1..10,000
	 */
	public record Request(long after, int limit) {

		private static final int MOST = 10_000;

		public Request {
			if (after < 0 || limit < 1 || limit > MOST) {
				throw new IllegalArgumentException("a page starts after 0 or more and has 1.." + MOST + " items: " + after + ", " + limit);
			}
		}

		public static Request first(int limit) {
			return new Request(0, limit);
		}
	}

	public Page {
		items = List.copyOf(items);
	}
}
