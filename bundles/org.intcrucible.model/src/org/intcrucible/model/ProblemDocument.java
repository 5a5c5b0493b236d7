package org.intcrucible.model;

import java.util.List;

/**
 * A whole problem: what is wanted, how the world works, and what the author proposes.
 *
 * @param title       the name of the project
 * @param description free text, may be empty
 * @param spec        what is wanted
 * @param world       how the world works
 * @param candidates  what the author proposes
 */
public record ProblemDocument(String title, String description, ProblemSpec spec, WorldModel world,
		List<GivenCandidate> candidates) {

	public ProblemDocument {
		candidates = List.copyOf(candidates);
	}
}
