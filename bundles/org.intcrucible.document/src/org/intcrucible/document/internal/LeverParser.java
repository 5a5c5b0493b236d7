package org.intcrucible.document.internal;

import org.intcrucible.document.DocumentLimits;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Lever.Baseline;
import org.intcrucible.model.Lever.DeclaredBaseline;
import org.intcrucible.model.Lever.DefaultBaseline;
import org.intcrucible.model.Lever.Domain;
import org.intcrucible.model.Lever.Shape;
import org.intcrucible.model.Part;
import org.intcrucible.model.Section;

/** Levers: a name, how many elements it has, which values they take, and what is done today. */
final class LeverParser implements ItemParser {

	private static final String FORM = "- servers: integer 2..40 [machines], baseline 6";

	@Override
	public void parse(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor(FORM);
		var name = cursor.name("a name");
		var shape = shape(cursor, item, draft);
		cursor.expect(":");
		var domainStart = cursor.peekWord();
		var domain = DomainParser.read(cursor, item, draft);
		String unit = cursor.unit();
		var notes = item.notes(name);
		var baseline = baseline(cursor, item, draft, name, domain);
		cursor.finish();
		draft.declarations.name(notes, name, item.at(name.offset()));
		draft.place(Section.LEVERS, notes.id(), item, Part.ELEMENT, name);
		draft.place(Section.LEVERS, notes.id(), item, Part.DOMAIN, domainStart);
		draft.levers.add(new Lever(notes, name.text(), shape, domain, unit, baseline));
	}

	private static Shape shape(Cursor cursor, Item item, Draft draft) throws Refusal {
		if (!cursor.accept("[")) {
			return new Lever.Scalar();
		}
		Shape shape = new Lever.PerStep();
		if (!cursor.acceptWord("steps")) {
			int start = cursor.offset();
			long first = Whole.read(cursor, "an index or `steps`");
			cursor.expect("..");
			long last = Whole.read(cursor, "an index");
			shape = indexed(first, last, item.at(start), draft);
		}
		cursor.expect("]");
		return shape;
	}

	private static Shape indexed(long first, long last, Position position, Draft draft) {
		if (first < 0 || last < first) {
			draft.findings.add(Complaint.meaning("Indices go from a low to a high one, from 0 on.",
					"Write for example [0..9]."), position);
		} else if (last >= DocumentLimits.MAX_ELEMENTS) {
			draft.findings.add(Complaint.limit("A lever has at most %s elements."
					.formatted(Decimal.format(DocumentLimits.MAX_ELEMENTS)), "Use fewer."), position);
		} else {
			return new Lever.Indexed((int) first, (int) last);
		}
		return new Lever.Scalar();
	}

	private static Baseline baseline(Cursor cursor, Item item, Draft draft, Word name, Domain domain) throws Refusal {
		if (!cursor.accept(",")) {
			return new DefaultBaseline();
		}
		cursor.expectWord("baseline");
		var value = ValueParser.constant(cursor);
		draft.place(Section.LEVERS, item.notes(name).id(), item, Part.BASELINE, new Word("", value.offset()));
		DomainCheck.single(name.text(), domain, value.value())
				.ifPresent(complaint -> draft.findings.add(complaint, item.at(value.offset())));
		return new DeclaredBaseline(value.value());
	}
}
