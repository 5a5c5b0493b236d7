package org.intcrucible.model;

/**
 * Something that a candidate uses up.
 *
 * @param notes     id and reason
 * @param label     the name that its author gave it
 * @param use       how much is used
 * @param available how much there is, above 0
 * @param unit      for display; empty if it has none
 * @param limit     whether more than is available is out of the question or only bad
 */
public record Resource(ElementNotes notes, String label, Formula use, double available, String unit,
		Constraint.Strength limit) {

	public String id() {
		return notes.id();
	}
}
