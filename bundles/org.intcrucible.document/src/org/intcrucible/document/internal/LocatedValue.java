package org.intcrucible.document.internal;

import java.util.List;

import org.intcrucible.model.Value;

/**
 * A value with its places.
 *
 * @param offset   where it starts in the item
 * @param elements where each element of a vector starts; empty for all other values
 */
record LocatedValue(Value value, int offset, List<Integer> elements) {

	LocatedValue {
		elements = List.copyOf(elements);
	}
}
