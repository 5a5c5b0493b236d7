package org.intcrucible.document.internal;

import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Section;

/**
 * An item of the canonical text.
 *
 * @param section where it stands
 * @param id      of the element; of a setting, its key. Unique within the section
 * @param text    all of it behind the dash, on one line
 */
public record PrintedItem(Section section, String id, String text) {

	/** An element: its body with its reason and its own id. */
	static PrintedItem of(Section section, String body, ElementNotes notes) {
		String because = notes.because().isEmpty() ? "" : " because " + notes.because();
		return new PrintedItem(section, notes.id(), body + because + (notes.ownId() ? " {#" + notes.id() + "}" : ""));
	}

	static PrintedItem setting(String key, String value) {
		return new PrintedItem(Section.SETTINGS, key, key + ": " + value);
	}
}
