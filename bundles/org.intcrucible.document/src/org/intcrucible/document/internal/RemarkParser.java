package org.intcrucible.document.internal;

import java.util.List;

import org.intcrucible.model.Part;
import org.intcrucible.model.Remark;
import org.intcrucible.model.Section;

/** Actors and simplifications: a label, then free text. */
final class RemarkParser {

	private RemarkParser() {
	}

	static void parse(Section section, Item item, Draft draft, List<Remark> remarks) throws Refusal {
		var cursor = item.cursor("- Customers: buy at night.");
		var label = cursor.label("a label");
		if (!cursor.atEnd()) {
			cursor.expect(":");
		}
		var notes = item.notes(label);
		draft.declarations.remark(notes, item.at(label.offset()));
		draft.place(section, notes.id(), item, Part.ELEMENT, label);
		remarks.add(new Remark(notes, label.text(), cursor.rest().text()));
	}
}
