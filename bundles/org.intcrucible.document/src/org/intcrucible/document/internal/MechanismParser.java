package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Mechanism.Definition;
import org.intcrucible.model.Mechanism.Solve;
import org.intcrucible.model.Mechanism.Stock;
import org.intcrucible.model.Part;
import org.intcrucible.model.Section;

/** Mechanisms: definitions, stocks, cycles of equations, and influences without a formula. */
final class MechanismParser implements ItemParser {

	private static final String FORM = "- cost = `10 * servers`";

	@Override
	public void parse(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor(FORM);
		var name = cursor.name("a name");
		if (cursor.sees("=")) {
			definition(cursor, item, draft, name);
		} else if (InfluenceParser.sees(item)) {
			InfluenceParser.parse(item, draft);
		} else if (name.text().equals("stock")) {
			stock(item, draft);
		} else if (name.text().equals("solve")) {
			solve(item, draft);
		} else {
			throw cursor.missing("`=`");
		}
	}

	private static void definition(Cursor cursor, Item item, Draft draft, Word name) throws Refusal {
		cursor.expect("=");
		var text = cursor.quoted("formula");
		cursor.finish();
		var formula = draft.formula(item, text);
		var notes = item.notes(name);
		draft.declarations.name(notes, name, item.at(name.offset()));
		draft.place(Section.MECHANISMS, notes.id(), item, Part.ELEMENT, name);
		draft.place(Section.MECHANISMS, notes.id(), item, Part.FORMULA, text);
		draft.mechanisms.add(new Definition(notes, name.text(), formula));
	}

	private static void stock(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor("- stock level: starts at `10`, then `level[t-1] + inflow[t-1]`");
		var keyword = cursor.name("`stock`");
		var name = cursor.name("a name");
		cursor.expect(":");
		cursor.expectWord("starts");
		cursor.expectWord("at");
		var start = cursor.quoted("start");
		cursor.expect(",");
		cursor.expectWord("then");
		var then = cursor.quoted("formula");
		cursor.finish();
		var notes = item.notes(name);
		draft.declarations.name(notes, name, item.at(name.offset()));
		draft.place(Section.MECHANISMS, notes.id(), item, Part.ELEMENT, keyword);
		draft.place(Section.MECHANISMS, notes.id(), item, Part.START, start);
		draft.place(Section.MECHANISMS, notes.id(), item, Part.THEN, then);
		draft.mechanisms.add(
				new Stock(notes, name.text(), draft.formula(item, start), draft.formula(item, then)));
	}

	private static void solve(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor("- solve y1, y2 from 1, 1");
		var keyword = cursor.name("`solve`");
		var names = new ArrayList<Word>();
		do {
			names.add(cursor.name("a name"));
		} while (cursor.accept(","));
		cursor.expectWord("from");
		int from = cursor.offset();
		var starts = new ArrayList<Double>();
		do {
			starts.add(cursor.number("a number").value());
		} while (cursor.accept(","));
		cursor.finish();
		if (names.size() != starts.size()) {
			draft.findings.add(Complaint.meaning("%d names are solved from %d numbers."
					.formatted(names.size(), starts.size()), "Write one number for each name."), item.at(from));
		}
		List<String> texts = names.stream().map(Word::text).toList();
		var notes = item.notes(Solve.id(texts));
		draft.declarations.remark(notes, item.at(keyword.offset()));
		draft.place(Section.MECHANISMS, notes.id(), item, Part.ELEMENT, keyword);
		draft.solves.add(new DraftSolve(item, names));
		draft.mechanisms.add(new Solve(notes, texts, starts));
	}
}
