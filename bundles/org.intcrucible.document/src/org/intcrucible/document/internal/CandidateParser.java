package org.intcrucible.document.internal;

import java.util.List;

import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Part;
import org.intcrucible.model.Section;

/** Candidates: a label and values of levers. A label alone is the baseline under that name. */
final class CandidateParser implements ItemParser {

	private static final String FORM = "- Two regions: `servers = 12, region = both`";

	@Override
	public void parse(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor(FORM);
		var label = cursor.label("a label");
		var notes = item.notes(label);
		List<DraftSetting> settings = List.of();
		if (!cursor.atEnd()) {
			cursor.expect(":");
			settings = SetsParser.read(cursor, item);
			cursor.finish();
			draft.place(Section.CANDIDATES, notes.id(), item, Part.SETS, settings.getFirst().name());
		}
		draft.candidateSettings.addAll(settings);
		draft.declarations.remark(notes, item.at(label.offset()));
		draft.place(Section.CANDIDATES, notes.id(), item, Part.ELEMENT, label);
		draft.candidates.add(new GivenCandidate(notes, label.text(), DraftSetting.settings(settings)));
	}
}
