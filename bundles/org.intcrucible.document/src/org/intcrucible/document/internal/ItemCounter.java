package org.intcrucible.document.internal;

import org.intcrucible.document.DocumentLimits;

/** Ends the reading of a document that has too many items. */
final class ItemCounter {

	private final Findings findings;
	private int count;

	ItemCounter(Findings findings) {
		this.findings = findings;
	}

	void count(Position position) {
		count++;
		if (isFull()) {
			findings.add(Complaint.limit("The document has more than " + DocumentLimits.MAX_ITEMS + " items.",
					"Keep data out of it, or use vectors."), position);
		}
	}

	boolean isFull() {
		return count > DocumentLimits.MAX_ITEMS;
	}
}
