package org.intcrucible.document.internal;

import org.intcrucible.document.internal.Attribute.Kind;
import org.intcrucible.model.Constraint.Hard;
import org.intcrucible.model.Constraint.HardInAll;
import org.intcrucible.model.Constraint.Soft;
import org.intcrucible.model.Constraint.Strength;

/** What the attributes of an item say about how much it insists. */
final class Strengths {

	private static final int HARD_WEIGHT = 100;

	private final Item item;
	private final Draft draft;

	Strengths(Item item, Draft draft) {
		this.item = item;
		this.draft = draft;
	}

	/** A weight, 0..100; one that is none is a finding and gives the default. */
	int weight(Attributes attributes, int unsaid) {
		return attributes.get(Kind.WEIGHT).map(weight -> weight(weight, unsaid)).orElse(unsaid);
	}

	/** @param unsaid the strength of an item without attributes that say it */
	Strength strength(Attributes attributes, Strength unsaid) {
		var weight = attributes.get(Kind.WEIGHT);
		var hard = attributes.get(Kind.HARD_IN_ALL).or(() -> attributes.get(Kind.HARD));
		int value = weight(attributes, unsaid.weight());
		boolean isHard = hard.isPresent() || value == HARD_WEIGHT;
		if (hard.isPresent() && weight.isPresent() && value != HARD_WEIGHT) {
			refuse(Complaint.meaning("What is hard has the weight 100.", "Keep `hard` or the weight."), weight.get());
		}
		if (attributes.get(Kind.HARD_IN_ALL).isPresent()) {
			refuseBeside(attributes, Kind.RELIABILITY, "What is hard in all scenarios holds in 100 % of them.");
			refuseBeside(attributes, Kind.HARD, "An item is either `hard` or `hard in all`.");
			return new HardInAll();
		}
		if (!isHard) {
			refuseBeside(attributes, Kind.RELIABILITY, "A percentage belongs to what is hard.");
			return new Soft(value);
		}
		return attributes.get(Kind.RELIABILITY).map(this::hard).orElse(new Hard(Hard.DEFAULT_RELIABILITY));
	}

	/** Refuses an attribute that an item of this kind does not take. */
	void refuse(Attributes attributes, Kind kind, String sentence, String remedy) {
		attributes.get(kind).ifPresent(attribute -> refuse(Complaint.meaning(sentence, remedy), attribute));
	}

	private void refuseBeside(Attributes attributes, Kind kind, String sentence) {
		refuse(attributes, kind, sentence, "Remove it or write (hard, 99 %).");
	}

	private Strength hard(Attribute reliability) {
		if (reliability.number() > 0 && reliability.number() <= 1) {
			return new Hard(reliability.number());
		}
		refuse(Complaint.outOfRange("A reliability lies above 0 and up to 100 %.", "Write for example 99 %."),
				reliability);
		return new Hard(Hard.DEFAULT_RELIABILITY);
	}

	private int weight(Attribute weight, int unsaid) {
		double value = weight.number();
		if (value >= 0 && value <= HARD_WEIGHT && value == Math.rint(value)) {
			return (int) value;
		}
		refuse(Complaint.outOfRange("A weight is a whole number from 0 to 100, not %s.".formatted(Decimal.format(value)),
				"Choose one of those."), weight);
		return unsaid;
	}

	private void refuse(Complaint complaint, Attribute attribute) {
		draft.findings.add(complaint, item.at(attribute.offset()));
	}
}
