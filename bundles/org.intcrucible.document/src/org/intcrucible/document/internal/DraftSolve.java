package org.intcrucible.document.internal;

import java.util.List;

/** The names of equations that are solved together, with their places. */
record DraftSolve(Item item, List<Word> names) {

	DraftSolve {
		names = List.copyOf(names);
	}
}
