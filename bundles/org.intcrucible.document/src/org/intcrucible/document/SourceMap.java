package org.intcrucible.document;

import org.intcrucible.model.Part;
import org.intcrucible.model.Place;
import org.intcrucible.model.Section;

/**
 * Where the elements of a document stand in its text. All lookups answer with the closest place that is known: that of
 * the part, else of the element, else the whole text. Immutable.
 */
public interface SourceMap {

	/** A map of a document that has no text: every answer is the whole of the source. */
	static SourceMap without(String source) {
		return new SourceMap() {
			@Override
			public Place of(String elementId) {
				return Place.whole(source);
			}

			@Override
			public Place of(Section section, String elementId, Part part, int offset) {
				return Place.whole(source);
			}
		};
	}

	/**
	 * Where an element starts. A goal, constraint or resource that shares the id of a definition is found by its section
	 * only; here the definition wins.
	 *
	 * @param elementId as in {@link org.intcrucible.model.ElementNotes#id()}
	 */
	Place of(String elementId);

	/**
	 * A place inside a part.
	 *
	 * @param section   where the element stands; ids are unique within a section
	 * @param elementId as in {@link org.intcrucible.model.ElementNotes#id()}
	 * @param part      which text of the element
	 * @param offset    into that text as the domain holds it, in UTF-16 code units from 0, for instance
	 *                  {@code FormulaError.offset()}; line breaks inside an item are accounted for
	 */
	Place of(Section section, String elementId, Part part, int offset);

	/** Where a part starts. */
	default Place of(Section section, String elementId, Part part) {
		return of(section, elementId, part, 0);
	}
}
