package org.intcrucible.document.internal;

import java.util.List;

import org.intcrucible.document.internal.Attribute.Kind;
import org.intcrucible.model.Goal;
import org.intcrucible.model.GoalScale;
import org.intcrucible.model.Part;
import org.intcrucible.model.Section;

/** Goals: minimize or maximize a formula, perhaps between two values. */
final class GoalParser implements ItemParser {

	private static final String FORM = "- minimize cost: `10 * servers` from 100 to 4000 (weight 60)";
	private static final String MAXIMIZE = "maximize";
	private static final List<String> DIRECTIONS = List.of("minimize", MAXIMIZE);
	private static final String NEVER_HARD = "A goal is never hard.";
	private static final String MAKE_CONSTRAINT = "Give it a weight, or add a constraint.";

	@Override
	public void parse(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor(FORM);
		var direction = cursor.name("`minimize` or `maximize`");
		if (!DIRECTIONS.contains(direction.text())) {
			throw cursor.refuse(Names.unknown("direction", direction.text(), DIRECTIONS), direction.offset());
		}
		var label = cursor.label("a label");
		cursor.expect(":");
		var text = cursor.quoted("formula");
		var scale = scale(cursor, item, draft);
		var attributes = Attributes.read(cursor);
		cursor.finish();
		var strengths = new Strengths(item, draft);
		int weight = strengths.weight(attributes, Goal.DEFAULT_WEIGHT);
		for (var kind : List.of(Kind.HARD, Kind.HARD_IN_ALL, Kind.RELIABILITY)) {
			strengths.refuse(attributes, kind, NEVER_HARD, MAKE_CONSTRAINT);
		}
		strengths.refuse(attributes, Kind.TOLERANCE, "A goal has no tolerance.", "Say from which to which value it goes.");
		var formula = draft.formula(item, text);
		var notes = item.notes(label);
		draft.declarations.outcome(Section.GOALS, notes, formula.text(), item.at(label.offset()));
		draft.place(Section.GOALS, notes.id(), item, Part.ELEMENT, direction);
		draft.place(Section.GOALS, notes.id(), item, Part.FORMULA, text);
		draft.goals.add(new Goal(notes, label.text(), MAXIMIZE.equals(direction.text()), formula, scale, weight));
	}

	private static GoalScale scale(Cursor cursor, Item item, Draft draft) throws Refusal {
		if (!cursor.acceptWord("from")) {
			return new GoalScale.FromPilot();
		}
		var low = cursor.number("a number");
		cursor.expectWord("to");
		var high = cursor.number("a number");
		if (low.value() < high.value()) {
			return new GoalScale.Declared(low.value(), high.value());
		}
		draft.findings.add(Complaint.meaning("A goal's range goes from low to high, whatever its direction.",
				"Write the smaller number first."), item.at(low.offset()));
		return new GoalScale.FromPilot();
	}
}
