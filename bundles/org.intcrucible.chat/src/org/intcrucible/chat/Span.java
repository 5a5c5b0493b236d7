package org.intcrucible.chat;

import java.util.List;

/**
 * A part of a list that grows at its end, and how to go on from it in both directions. Positions are numbers that grow with
 * the list, with gaps.
 *
 * @param items the oldest first
 * @param older position to ask {@link Before} for the part before; 0 if there is none
 * @param newer position to ask {@link After} for the part after, now or when something came; 0 in an empty list
 */
public record Span<T>(List<T> items, long older, long newer) {

	/** Which part. */
	public sealed interface Request {

		/** How many at most, 1..1,000. */
		int limit();
	}

	/** The end of the list. */
	public record Newest(int limit) implements Request {
		public Newest {
			check(0, limit);
		}
	}

	/** What lies right before a position, itself not included. */
	public record Before(long position, int limit) implements Request {
		public Before {
			check(position, limit);
		}
	}

	/** What lies right after a position, itself not included; after 0 for the beginning of the list. */
	public record After(long position, int limit) implements Request {
		public After {
			check(position, limit);
		}
	}

	private static final int MOST = 1000;

	public Span {
		items = List.copyOf(items);
	}

	private static void check(long position, int limit) {
		if (position < 0 || limit < 1 || limit > MOST) {
			throw new IllegalArgumentException("a part starts at 0 or more and has 1.." + MOST + " items: " + position + ", " + limit);
		}
	}
}
