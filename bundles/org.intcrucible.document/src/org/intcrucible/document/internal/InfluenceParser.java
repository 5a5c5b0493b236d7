package org.intcrucible.document.internal;

import java.util.List;

import org.intcrucible.model.Mechanism.Degree;
import org.intcrucible.model.Mechanism.Influence;
import org.intcrucible.model.Part;
import org.intcrucible.model.Section;

/** Influences: which thing increases or reduces which. */
final class InfluenceParser {

	static final String INCREASES = "increases";
	static final String REDUCES = "reduces";

	private static final String FORM = "- traffic increases waiting (strong)";
	private static final List<String> VERBS = List.of(INCREASES, REDUCES);
	private static final List<String> DEGREES = List.of("weak", "medium", "strong");

	private InfluenceParser() {
	}

	/** Whether the item is a name, a verb and a name, so that a stock or a solved name may be called `increases`. */
	static boolean sees(Item item) {
		var cursor = item.cursor(FORM);
		var from = cursor.peekWord();
		cursor.skip(from);
		var verb = cursor.peekWord();
		cursor.skip(verb);
		var to = cursor.peekWord();
		cursor.skip(to);
		boolean solve = from.text().equals("solve") && to.text().equals("from") && cursor.seesNumber();
		return VERBS.contains(verb.text()) && !to.text().isEmpty() && !solve;
	}

	static void parse(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor(FORM);
		var from = cursor.name("a name");
		var verb = cursor.name("`increases` or `reduces`");
		var to = cursor.name("a name");
		var degree = Degree.UNSTATED;
		if (cursor.accept("(")) {
			degree = degree(cursor);
			cursor.expect(")");
		}
		cursor.finish();
		var notes = item.notes(from.text() + "-" + verb.text() + "-" + to.text());
		draft.declarations.remark(notes, item.at(from.offset()));
		draft.place(Section.MECHANISMS, notes.id(), item, Part.ELEMENT, from);
		draft.mechanisms.add(new Influence(notes, from.text(), to.text(), verb.text().equals(INCREASES), degree));
	}

	private static Degree degree(Cursor cursor) throws Refusal {
		var word = cursor.name("`weak`, `medium` or `strong`");
		return Keywords.find(Degree.class, word.text()).filter(degree -> degree != Degree.UNSTATED).orElseThrow(
				() -> cursor.refuse(Names.unknown("degree", word.text(), DEGREES), word.offset()));
	}
}
