package org.intcrucible.document.internal;

import org.intcrucible.document.internal.Attribute.Kind;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Constraint.DeclaredTolerance;
import org.intcrucible.model.Constraint.PilotTolerance;
import org.intcrucible.model.Constraint.Soft;
import org.intcrucible.model.Constraint.Tolerance;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Part;
import org.intcrucible.model.Section;

/** Constraints: a label and a comparison. */
final class ConstraintParser implements ItemParser {

	private static final String FORM = "- Latency: `wait_ms <= 200` (hard)";

	@Override
	public void parse(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor(FORM);
		var label = cursor.label("a label");
		cursor.expect(":");
		var text = cursor.quoted("formula");
		var attributes = Attributes.read(cursor);
		cursor.finish();
		var formula = draft.formula(item, text);
		var notes = item.notes(label);
		draft.declarations.outcome(Section.CONSTRAINTS, notes, formula.text(), item.at(label.offset()));
		draft.place(Section.CONSTRAINTS, notes.id(), item, Part.ELEMENT, label);
		draft.place(Section.CONSTRAINTS, notes.id(), item, Part.FORMULA, text);
		var strength = new Strengths(item, draft).strength(attributes, new Soft(Goal.DEFAULT_WEIGHT));
		draft.constraints.add(new Constraint(notes, label.text(), formula, strength,
				attributes.get(Kind.TOLERANCE).map(given -> tolerance(given, item, draft)).orElse(new PilotTolerance())));
	}

	private static Tolerance tolerance(Attribute given, Item item, Draft draft) {
		if (given.number() > 0) {
			return new DeclaredTolerance(given.number());
		}
		draft.findings.add(Complaint.outOfRange("A tolerance is above 0.", "Write `hard` if nothing may be missing."),
				item.at(given.offset()));
		return new PilotTolerance();
	}
}
