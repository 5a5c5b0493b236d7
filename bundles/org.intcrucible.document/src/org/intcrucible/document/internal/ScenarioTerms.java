package org.intcrucible.document.internal;

import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.ScenarioType;

/**
 * The label of a scenario and what stands in brackets behind it. Brackets right before the colon are never part of the
 * label.
 */
record ScenarioTerms(Word label, ScenarioType type, int weight, boolean mayFail) {

	private static final String FORM = "(stress_test, weight 80, may fail)";

	static ScenarioTerms read(Cursor item, Word whole, Item source, Draft draft) throws Refusal {
		String text = whole.text();
		int bracket = text.lastIndexOf('(');
		if (!text.endsWith(")") || bracket > 0 && !Character.isWhitespace(text.charAt(bracket - 1)) || bracket < 0) {
			return new ScenarioTerms(whole, ScenarioType.NORMAL_OPERATION, NamedScenario.DEFAULT_WEIGHT, false);
		}
		String label = text.substring(0, bracket).strip();
		if (label.isEmpty()) {
			throw item.refuse(Complaint.syntax("A scenario has a label in front of its brackets.", "Write one."),
					whole.offset());
		}
		var inner = item.within(new Word(text.substring(bracket), whole.offset() + bracket), FORM);
		return terms(inner, new Word(label, whole.offset()), source, draft);
	}

	private static ScenarioTerms terms(Cursor cursor, Word label, Item item, Draft draft) throws Refusal {
		cursor.expect("(");
		var word = cursor.name("a scenario type");
		var type = Keywords.find(ScenarioType.class, word.text()).orElseThrow(() -> cursor.refuse(
				Names.unknown("scenario type", word.text(), Keywords.all(ScenarioType.class)), word.offset()));
		int weight = NamedScenario.DEFAULT_WEIGHT;
		if (cursor.seesClause("weight")) {
			cursor.expect(",");
			cursor.expectWord("weight");
			weight = Whole.count(cursor, item, draft, "a weight", 100);
		}
		boolean mayFail = cursor.accept(",");
		if (mayFail) {
			cursor.expectWord("may");
			cursor.expectWord("fail");
		}
		cursor.expect(")");
		return new ScenarioTerms(label, type, weight, mayFail);
	}
}
