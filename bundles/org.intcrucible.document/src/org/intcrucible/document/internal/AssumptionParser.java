package org.intcrucible.document.internal;

import java.util.List;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Confidence;
import org.intcrucible.model.Correlation;
import org.intcrucible.model.Part;
import org.intcrucible.model.Section;

/** Assumptions, noise, and which assumptions move together. */
final class AssumptionParser implements ItemParser {

	private static final String FORM = "- demand: triangular 800, 1500, 2500 [req/s], nominal 1400 (high confidence)";
	private static final String CORRELATION = "correlation";
	private static final List<String> CONFIDENCES = List.of("high", "medium", "low");

	@Override
	public void parse(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor(FORM);
		var name = cursor.name("a name");
		if (name.text().equals(CORRELATION) && !cursor.sees(":")) {
			correlation(item, draft);
			return;
		}
		cursor.expect(":");
		boolean noise = cursor.acceptWord("noise");
		var spread = new DistributionParser(cursor, item, draft, noise).read();
		String unit = cursor.unit();
		if (noise && !cursor.atEnd()) {
			throw cursor.refuse(Complaint.syntax("Noise has a distribution and a unit, nothing more.",
					"Remove what follows, or the word `noise`."), cursor.offset());
		}
		var notes = item.notes(name);
		var clauses = new AssumptionClauses(item, draft, name, spread.distribution());
		clauses.read(cursor);
		var confidence = confidence(cursor);
		cursor.finish();
		clauses.check();
		draft.declarations.name(notes, name, item.at(name.offset()));
		place(draft, item, notes.id(), name, spread);
		clauses.nominalStart().ifPresent(
				start -> draft.place(Section.ASSUMPTIONS, notes.id(), item, Part.NOMINAL, start));
		draft.assumptions.add(new Assumption(notes, name.text(), spread.distribution(), noise, unit, clauses.within(),
				clauses.nominal(), confidence));
	}

	private static void place(Draft draft, Item item, String id, Word name, DraftDistribution spread) {
		draft.place(Section.ASSUMPTIONS, id, item, Part.ELEMENT, name);
		draft.place(Section.ASSUMPTIONS, id, item, Part.DISTRIBUTION, spread.start());
		// Only lists have more than four, and their values need no places: a distribution is checked as it is read.
		for (int i = 0; i < Math.min(4, spread.parameters().size()); i++) {
			draft.place(Section.ASSUMPTIONS, id, item, Part.parameter(i), spread.parameters().get(i));
		}
	}

	private static Confidence confidence(Cursor cursor) throws Refusal {
		if (!cursor.accept("(")) {
			return Confidence.UNSTATED;
		}
		var word = cursor.name("`high`, `medium` or `low`");
		var confidence = Keywords.find(Confidence.class, word.text())
				.filter(found -> found != Confidence.UNSTATED)
				.orElseThrow(() -> cursor.refuse(Names.unknown("confidence", word.text(), CONFIDENCES), word.offset()));
		cursor.expectWord("confidence");
		cursor.expect(")");
		return confidence;
	}

	private static void correlation(Item item, Draft draft) throws Refusal {
		var cursor = item.cursor("- correlation demand, failure_rate: 0.4");
		cursor.expectWord(CORRELATION);
		var first = cursor.name("a name");
		cursor.expect(",");
		var second = cursor.name("a name");
		cursor.expect(":");
		var rank = cursor.number("a number");
		cursor.finish();
		boolean valid = rank.value() >= -1 && rank.value() <= 1;
		if (!valid) {
			draft.findings.add(Complaint.outOfRange("A rank correlation lies in -1..1.", "Choose a number from there."),
					item.at(rank.offset()));
		}
		var notes = item.notes(Correlation.id(first.text(), second.text()));
		draft.declarations.remark(notes, item.at(0));
		draft.place(Section.ASSUMPTIONS, notes.id(), item, Part.ELEMENT, new Word(CORRELATION, 0));
		var correlation = new Correlation(notes, first.text(), second.text(), valid ? rank.value() : 0);
		draft.correlations.add(new DraftCorrelation(correlation, item, first, second));
	}
}
