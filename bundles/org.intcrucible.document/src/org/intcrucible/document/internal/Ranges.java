package org.intcrucible.document.internal;

/** Ranges that go from a low to a high number. */
final class Ranges {

	private Ranges() {
	}

	static Complaint refusal(double low, double high) {
		if (low < high) {
			return Complaint.outOfRange("The range is too wide to compute with.", "Choose nearer ends.");
		}
		return Complaint.meaning("A range goes from low to high, not from %s to %s."
				.formatted(Decimal.format(low), Decimal.format(high)), "Write the smaller number first.");
	}

	/** Quotes a value with the range that it misses. */
	static Complaint outside(String name, double value, double low, double high) {
		return Complaint.outOfRange("%s is %s, outside %s..%s.".formatted(Names.quote(name), Decimal.format(value),
				Decimal.format(low), Decimal.format(high)), "Choose a value from the range.");
	}
}
