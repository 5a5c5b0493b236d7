package org.intcrucible.document.internal;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Assumption.Bounds;
import org.intcrucible.model.Assumption.DeclaredNominal;
import org.intcrucible.model.Assumption.DefaultNominal;
import org.intcrucible.model.Assumption.Nominal;
import org.intcrucible.model.Assumption.Unbounded;
import org.intcrucible.model.Assumption.Within;
import org.intcrucible.model.Distribution;

/** The bounds and the nominal value of an assumption, in any order, each at most once. */
final class AssumptionClauses {

	private static final List<String> KEYWORDS = List.of("within", "nominal");

	private final Item item;
	private final Draft draft;
	private final Word name;
	private final Distribution distribution;
	private Bounds within = new Unbounded();
	private Nominal nominal = new DefaultNominal();
	private int withinOffset;
	private int nominalOffset;

	AssumptionClauses(Item item, Draft draft, Word name, Distribution distribution) {
		this.item = item;
		this.draft = draft;
		this.name = name;
		this.distribution = distribution;
	}

	void read(Cursor cursor) throws Refusal {
		while (cursor.accept(",")) {
			var word = cursor.peekWord();
			boolean repeated = word.text().equals("within") && withinOffset > 0
					|| word.text().equals("nominal") && nominalOffset > 0;
			if (word.text().isEmpty() || cursor.seesNumber()) {
				throw cursor.missing("`within` or `nominal`");
			}
			if (repeated) {
				throw cursor.refuse(Complaint.syntax("%s stands here twice.".formatted(Names.quote(word.text())),
						"Keep one of the two."), word.offset());
			}
			clause(cursor, word);
		}
	}

	Bounds within() {
		return within;
	}

	Nominal nominal() {
		return nominal;
	}

	Optional<Word> nominalStart() {
		return nominalOffset > 0 ? Optional.of(new Word("", nominalOffset)) : Optional.empty();
	}

	/** Finds values that contradict each other. */
	void check() {
		if (within instanceof Within(double low, double high)) {
			if (!Support.reaches(distribution, low, high)) {
				refuse("No value of %s lies within these bounds.", "Widen them.", withinOffset);
			}
			if (nominal instanceof DeclaredNominal(double value) && !new Support(low, high).contains(value)) {
				refuse("The nominal value of %s lies outside its bounds.", "Choose one within them.", nominalOffset);
				return;
			}
		}
		if (nominal instanceof DeclaredNominal(double value) && !Support.of(distribution).contains(value)) {
			refuse("The nominal value of %s is one that its distribution never gives.",
					"Choose one from the distribution, or widen it.", nominalOffset);
		}
	}

	private void refuse(String sentence, String remedy, int offset) {
		var complaint = Complaint.outOfRange(sentence.formatted(Names.quote(name.text())), remedy);
		draft.findings.add(complaint, item.at(offset));
	}

	private void clause(Cursor cursor, Word word) throws Refusal {
		cursor.skip(word);
		switch (word.text()) {
			case "within" -> {
				withinOffset = cursor.offset();
				within = bounds(cursor);
			}
			case "nominal" -> {
				var value = cursor.number("a number");
				nominalOffset = value.offset();
				nominal = new DeclaredNominal(value.value());
			}
			default -> throw cursor.refuse(Names.unknown("keyword", word.text(), KEYWORDS), word.offset());
		}
	}

	private Bounds bounds(Cursor cursor) throws Refusal {
		double low = cursor.number("a number").value();
		cursor.expect("..");
		double high = cursor.number("a number").value();
		if (low < high) {
			return new Within(low, high);
		}
		draft.findings.add(Ranges.refusal(low, high), item.at(withinOffset));
		return new Unbounded();
	}
}
