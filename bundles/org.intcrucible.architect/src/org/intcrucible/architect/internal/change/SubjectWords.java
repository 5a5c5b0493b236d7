package org.intcrucible.architect.internal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.model.Section;

/**
 * What the words of a subject say beside a name: {@code the second goal}, {@code constraint on cost}, {@code candidate 3}.
 *
 * @param text    as the user wrote it
 * @param sections the one that a word names; all if none does
 * @param ordinal from 1; {@link #LAST}; 0 if none is said
 * @param words   the others, as {@link NameWords} gives them
 */
record SubjectWords(String text, Set<Section> sections, int ordinal, List<String> words) {

	static final int LAST = -1;

	private static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("first", 1), Map.entry("second", 2),
			Map.entry("third", 3), Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6), Map.entry("seventh", 7),
			Map.entry("eighth", 8), Map.entry("last", LAST), Map.entry("1st", 1), Map.entry("2nd", 2), Map.entry("3rd", 3),
			Map.entry("4th", 4), Map.entry("5th", 5), Map.entry("erste", 1), Map.entry("zweite", 2), Map.entry("dritte", 3),
			Map.entry("vierte", 4), Map.entry("fuenfte", 5), Map.entry("ersten", 1), Map.entry("zweiten", 2),
			Map.entry("dritten", 3), Map.entry("vierten", 4), Map.entry("letzte", LAST), Map.entry("letzten", LAST));

	private static final Map<String, Section> SECTIONS = Map.ofEntries(Map.entry("goal", Section.GOALS),
			Map.entry("objective", Section.GOALS), Map.entry("aim", Section.GOALS), Map.entry("ziel", Section.GOALS),
			Map.entry("constraint", Section.CONSTRAINTS), Map.entry("limit", Section.CONSTRAINTS),
			Map.entry("requirement", Section.CONSTRAINTS), Map.entry("nebenbedingung", Section.CONSTRAINTS),
			Map.entry("bedingung", Section.CONSTRAINTS), Map.entry("lever", Section.LEVERS), Map.entry("hebel", Section.LEVERS),
			Map.entry("assumption", Section.ASSUMPTIONS), Map.entry("annahme", Section.ASSUMPTIONS),
			Map.entry("mechanism", Section.MECHANISMS), Map.entry("formula", Section.MECHANISMS),
			Map.entry("resource", Section.RESOURCES), Map.entry("scenario", Section.SCENARIOS),
			Map.entry("szenario", Section.SCENARIOS), Map.entry("candidate", Section.CANDIDATES),
			Map.entry("idea", Section.CANDIDATES), Map.entry("proposal", Section.CANDIDATES),
			Map.entry("design", Section.CANDIDATES), Map.entry("kandidat", Section.CANDIDATES),
			Map.entry("idee", Section.CANDIDATES), Map.entry("actor", Section.ACTORS),
			Map.entry("simplification", Section.SIMPLIFICATIONS));

	static SubjectWords of(String text) {
		var rest = new ArrayList<String>();
		var sections = EditState.ALL;
		int ordinal = 0;
		for (String word : NameWords.of(text)) {
			if (sections.size() > 1 && SECTIONS.containsKey(word)) {
				sections = Set.of(SECTIONS.get(word));
			} else if (ordinal == 0 && ORDINALS.containsKey(word)) {
				ordinal = ORDINALS.get(word);
			} else {
				rest.add(word);
			}
		}
		boolean numbered = sections.size() == 1 && ordinal == 0 && rest.size() == 1 && rest.getFirst().matches("\\d{1,6}");
		if (numbered) {
			ordinal = Integer.parseInt(rest.removeFirst());
		}
		return new SubjectWords(text, sections, ordinal, List.copyOf(rest));
	}

	/** Whether a word names a section. */
	boolean namesSection() {
		return sections.size() == 1;
	}
}
