package org.intcrucible.document.internal;

import org.intcrucible.document.internal.Attribute.Kind;
import org.intcrucible.model.Constraint.Hard;
import org.intcrucible.model.Part;
import org.intcrucible.model.Resource;
import org.intcrucible.model.Section;

/** Resources: how much is used of how much there is. */
final class ResourceParser implements ItemParser {

	private static final String FORM = "- money: `10 * servers` of 4000 [EUR]";

	@Override
	public void parse(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor(FORM);
		var label = cursor.label("a label");
		cursor.expect(":");
		var text = cursor.quoted("formula");
		cursor.expectWord("of");
		var available = cursor.number("a number");
		String unit = cursor.unit();
		var attributes = Attributes.read(cursor);
		cursor.finish();
		if (available.value() <= 0) {
			draft.findings.add(Complaint.outOfRange("What is available is above 0.", "Write how much there is."),
					item.at(available.offset()));
		}
		var strengths = new Strengths(item, draft);
		strengths.refuse(attributes, Kind.TOLERANCE, "A resource has no tolerance.", "Give it a weight.");
		var limit = strengths.strength(attributes, new Hard(Hard.DEFAULT_RELIABILITY));
		var use = draft.formula(item, text);
		var notes = item.notes(label);
		draft.declarations.outcome(Section.RESOURCES, notes, use.text(), item.at(label.offset()));
		draft.place(Section.RESOURCES, notes.id(), item, Part.ELEMENT, label);
		draft.place(Section.RESOURCES, notes.id(), item, Part.USE, text);
		draft.resources.add(new Resource(notes, label.text(), use, available.value(), unit, limit));
	}
}
