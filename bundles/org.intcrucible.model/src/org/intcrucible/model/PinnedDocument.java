package org.intcrucible.model;

/**
 * A revision of a project's document, which cannot change any more, with the SHA-256 of its parts in lower-case hex.
 *
 * @param project   whose it is
 * @param revision  from 1, in the order in which they were made
 * @param document  the whole
 * @param hash      of the whole, in its canonical form
 * @param specHash  of the ProblemSpec alone
 * @param modelHash of the WorldModel and the given candidates alone
 */
public record PinnedDocument(ProjectId project, int revision, ProblemDocument document, String hash, String specHash,
		String modelHash) {
}
