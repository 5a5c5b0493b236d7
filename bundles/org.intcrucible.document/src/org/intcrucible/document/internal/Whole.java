package org.intcrucible.document.internal;

/** Whole numbers in items. */
final class Whole {

	private Whole() {
	}

	/** @return a number that a double holds exactly */
	static long read(Cursor cursor, String what) throws Refusal {
		var number = cursor.number(what);
		if (!number.isWhole()) {
			throw cursor.refuse(Complaint.outOfRange("%s is no whole number.".formatted(Names.quote(number.text())),
					"Write digits only."), number.offset());
		}
		return (long) number.value();
	}

	/** A count of at least one; another number is a finding and gives 1. */
	static int count(Cursor cursor, Item item, Draft draft, String what, int most) throws Refusal {
		int offset = cursor.offset();
		long number = read(cursor, what);
		if (number >= 1 && number <= most) {
			return (int) number;
		}
		draft.findings.add(Complaint.outOfRange("%d lies outside 1..%s.".formatted(number, Decimal.format(most)),
				"Choose a number from the range."), item.at(offset));
		return 1;
	}
}
