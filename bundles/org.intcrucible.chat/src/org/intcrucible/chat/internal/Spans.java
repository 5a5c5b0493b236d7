package org.intcrucible.chat.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.intcrucible.chat.Span;
import org.intcrucible.store.Placed;

/** Cuts parts out of one list. */
final class Spans<T> {

	/** Reads items beside a position. */
	@FunctionalInterface
	interface Side<T> {
		List<Placed<T>> read(long position, int limit);
	}

	private final Side<T> before;
	private final Side<T> after;
	private final Predicate<T> wanted;

	/**
	 * @param before items below a position, the newest first
	 * @param after  items above a position, the oldest first
	 * @param wanted which of them are in the list
	 */
	Spans(Side<T> before, Side<T> after, Predicate<T> wanted) {
		this.before = before;
		this.after = after;
		this.wanted = wanted;
	}

	Span<T> part(Span.Request request) {
		return switch (request) {
			case Span.Newest(int limit) -> backward(Long.MAX_VALUE, 0, limit);
			case Span.Before(long position, int limit) -> backward(position, position, limit);
			case Span.After(long position, int limit) -> forward(position, limit);
		};
	}

	/** @param newer where to go on if nothing is found */
	private Span<T> backward(long position, long newer, int limit) {
		List<Placed<T>> found = read(before, position, limit + 1);
		boolean more = found.size() > limit;
		List<Placed<T>> part = found.subList(0, Math.min(limit, found.size())).reversed();
		return part.isEmpty() ? new Span<>(List.of(), 0, Math.max(0, newer - 1))
				: new Span<>(part.stream().map(Placed::item).toList(), more ? part.getFirst().position() : 0, part.getLast().position());
	}

	private Span<T> forward(long position, int limit) {
		List<Placed<T>> part = read(after, position, limit);
		long border = part.isEmpty() ? position + 1 : part.getFirst().position();
		boolean older = position > 0 && !read(before, border, 1).isEmpty();
		return new Span<>(part.stream().map(Placed::item).toList(), older ? border : 0, part.isEmpty() ? position : part.getLast().position());
	}

	/** As many as are wanted, if there are as many. */
	private List<Placed<T>> read(Side<T> side, long position, int limit) {
		List<Placed<T>> found = new ArrayList<>();
		long last = position;
		while (found.size() < limit) {
			int missing = limit - found.size();
			List<Placed<T>> next = side.read(last, missing);
			next.stream().filter(placed -> wanted.test(placed.item())).forEach(found::add);
			if (next.size() < missing) {
				break;
			}
			last = next.getLast().position();
		}
		return found;
	}
}
