package org.intcrucible.document.internal;

import java.util.List;

import org.intcrucible.model.Distribution;

/**
 * A distribution with its places.
 *
 * @param start      where its kind stands
 * @param parameters where each parameter starts, in the order of the text
 */
record DraftDistribution(Distribution distribution, Word start, List<Word> parameters) {

	DraftDistribution {
		parameters = List.copyOf(parameters);
	}
}
