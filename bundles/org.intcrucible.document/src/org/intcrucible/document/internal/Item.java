package org.intcrucible.document.internal;

import org.intcrucible.model.ElementNotes;

/**
 * An item with its reason and its id taken off.
 *
 * @param text    the whole item
 * @param end     where the body ends in it
 * @param because the reason; empty if unsaid
 * @param ownId   the id that the author gave; empty if none
 */
record Item(ItemText text, int end, String because, String ownId) {

	Position at(int offset) {
		return text.position(offset);
	}

	/** @param form an example of what this kind of item looks like, for remedies */
	Cursor cursor(String form) {
		return new Cursor(text, 0, end, form);
	}

	/** @param label the name or label that the id follows from unless the author gave one */
	ElementNotes notes(Word label) throws Refusal {
		String id = Names.id(label.text());
		if (id.isEmpty() && ownId.isEmpty()) {
			throw new Refusal(Complaint.syntax("No id follows from " + Names.quote(label.text()) + ".",
					"Give one at the end of the item: {#an-id}."), at(label.offset()));
		}
		return notes(id);
	}

	/** @param unsaid the id unless the author gave one */
	ElementNotes notes(String unsaid) {
		return new ElementNotes(ownId.isEmpty() ? unsaid : ownId, !ownId.isEmpty(), because);
	}
}
