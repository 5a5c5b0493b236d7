package org.intcrucible.cli.internal.listing;

import org.intcrucible.document.DocumentDifference.Change;
import org.intcrucible.document.DocumentDifference.Subject;

/**
 * One difference between two documents as {@code --json} prints it. Components may be null: they are JSON's null.
 *
 * @param subject {@code title}, {@code description}, {@code element} or {@code order}
 * @param section of an element or an order
 * @param id      of an element
 * @param kind    {@code added}, {@code removed} or {@code changed}
 * @param before  its canonical text, empty if added
 * @param after   the same after, empty if removed
 */
public record DifferenceJson(String subject, String section, String id, String kind, String before, String after) {

	public static DifferenceJson of(Change change) {
		return switch (change.subject()) {
			case Subject.Title() -> of(change, "title", null, null);
			case Subject.Description() -> of(change, "description", null, null);
			case Subject.Element element -> of(change, "element", Wording.key(element.section()), element.id());
			case Subject.Order order -> of(change, "order", Wording.key(order.section()), null);
		};
	}

	private static DifferenceJson of(Change change, String subject, String section, String id) {
		return new DifferenceJson(subject, section, id, Wording.key(change.kind()), change.before(), change.after());
	}
}
