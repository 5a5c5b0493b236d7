package org.intcrucible.document.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.document.SourceMap;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Part;
import org.intcrucible.model.Place;
import org.intcrucible.model.Section;

/** Remembers where the parts of elements start. */
public final class ElementPlaces {

	/** Sections in which an element is looked for that is known by its id alone: definitions before what shares them. */
	private static final List<Section> BY_ID = List.of(Section.LEVERS, Section.ASSUMPTIONS, Section.MECHANISMS,
			Section.GOALS, Section.CONSTRAINTS, Section.RESOURCES, Section.SCENARIOS, Section.CANDIDATES, Section.ACTORS,
			Section.SIMPLIFICATIONS);

	private record Key(Section section, String id, Part part) {
	}

	private record Start(ItemText item, int offset) {

		Position position(int within) {
			return item.position(Math.clamp((long) offset + within, 0, item.length()));
		}
	}

	private final Map<Key, Start> starts = new HashMap<>();

	void put(Section section, String id, Part part, ItemText item, int offset) {
		starts.put(new Key(section, id, part), new Start(item, offset));
	}

	/** Where a lever that has been placed starts. */
	Position position(Lever lever) {
		return starts.get(new Key(Section.LEVERS, lever.notes().id(), Part.ELEMENT)).position(0);
	}

	public SourceMap map(String source) {
		return new Places(source, Map.copyOf(starts));
	}

	private record Places(String source, Map<Key, Start> starts) implements SourceMap {

		@Override
		public Place of(String elementId) {
			return BY_ID.stream().map(section -> new Key(section, elementId, Part.ELEMENT)).filter(starts::containsKey)
					.findFirst().map(key -> place(key, 0)).orElseGet(() -> Place.whole(source));
		}

		@Override
		public Place of(Section section, String elementId, Part part, int offset) {
			var key = new Key(section, elementId, part);
			if (starts.containsKey(key)) {
				return place(key, offset);
			}
			var element = new Key(section, elementId, Part.ELEMENT);
			return starts.containsKey(element) ? place(element, 0) : of(elementId);
		}

		private Place place(Key key, int offset) {
			return starts.get(key).position(offset).in(source);
		}
	}
}
