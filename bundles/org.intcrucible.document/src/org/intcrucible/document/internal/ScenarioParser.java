package org.intcrucible.document.internal;

import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.Part;
import org.intcrucible.model.Section;

/** Scenarios: a label, what kind of scenario it is, and values of assumptions. */
final class ScenarioParser implements ItemParser {

	private static final String FORM = "- Black Friday (stress_test, weight 80, may fail): `demand = 4000`";

	@Override
	public void parse(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor(FORM);
		var whole = cursor.label("a label");
		var labelled = ScenarioTerms.read(cursor, whole, item, draft);
		cursor.expect(":");
		var settings = SetsParser.read(cursor, item);
		cursor.finish();
		draft.scenarioSettings.addAll(settings);
		var label = labelled.label();
		var notes = item.notes(label);
		draft.declarations.remark(notes, item.at(label.offset()));
		draft.place(Section.SCENARIOS, notes.id(), item, Part.ELEMENT, label);
		draft.place(Section.SCENARIOS, notes.id(), item, Part.SETS, settings.getFirst().name());
		draft.scenarios.add(new NamedScenario(notes, label.text(), labelled.type(), labelled.weight(),
				labelled.mayFail(), DraftSetting.settings(settings)));
	}
}
