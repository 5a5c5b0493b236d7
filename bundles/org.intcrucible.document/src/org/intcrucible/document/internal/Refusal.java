package org.intcrucible.document.internal;

/** Ends the reading of one item whose text does not follow the grammar; the other items are still read. */
final class Refusal extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Complaint complaint;
	private final transient Position position;

	Refusal(Complaint complaint, Position position) {
		super(complaint.sentence(), null, false, false);
		this.complaint = complaint;
		this.position = position;
	}

	Complaint complaint() {
		return complaint;
	}

	Position position() {
		return position;
	}
}
