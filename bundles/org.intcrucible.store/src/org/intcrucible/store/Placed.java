package org.intcrucible.store;

import java.util.List;

/**
 * Something in a list that grows at its end.
 *
 * @param position in the order of the list, at least 1; positions have gaps
 */
public record Placed<T>(T item, long position) {

	/** What was read for a page, which goes on at the last position. */
	static <T> Page<T> page(List<Placed<T>> part, Page.Request request) {
		return new Page<>(part.stream().map(Placed::item).toList(), part.size() < request.limit() ? 0 : part.getLast().position());
	}
}
