package org.intcrucible.architect.internal.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Section;

/** A document in which one change is being made. */
final class EditState {

	static final Set<Section> ALL = Set.of(Section.GOALS, Section.CONSTRAINTS, Section.LEVERS, Section.ASSUMPTIONS,
			Section.MECHANISMS, Section.RESOURCES, Section.SCENARIOS, Section.CANDIDATES, Section.ACTORS, Section.SIMPLIFICATIONS);

	final ParsedDocument before;
	final DocumentParts parts;
	final SubjectFinder finder;
	/** New ids of elements that get another name. */
	final Map<Element, String> renamed = new HashMap<>();
	private final List<Notice> notices;

	/** @param notices that the change adds to */
	EditState(ParsedDocument before, List<Notice> notices) {
		this.before = before;
		this.notices = notices;
		parts = new DocumentParts(before.document());
		finder = new SubjectFinder(before.document());
	}

	ProblemDocument document() {
		return before.document();
	}

	/** @param values that stand in the text with the key */
	void notice(String key, String... values) {
		notices.add(new Notice(key, List.of(values)));
	}

	/**
	 * Whether names may be used that nothing declares: as long as the document says nothing of how quantities come about,
	 * every quantity is still to be described.
	 */
	boolean isUndescribed() {
		return parts.mechanisms.stream()
				.noneMatch(mechanism -> mechanism instanceof Mechanism.Definition || mechanism instanceof Mechanism.Stock);
	}

	/** The first label of these that no element has. */
	String freeLabel(String label) {
		String free = label;
		for (int i = 2; isTaken(free); i++) {
			free = label + " " + i;
		}
		return free;
	}

	boolean isTaken(String label) {
		var words = NameWords.of(label);
		return Element.of(document()).stream()
				.anyMatch(element -> element.label().equalsIgnoreCase(label) || element.id().equalsIgnoreCase(label)
						|| NameWords.of(element.label()).equals(words) || NameWords.of(element.id()).equals(words));
	}

	Optional<Element> find(String subject, Set<Section> sections) throws Refused {
		return finder.find(subject, List.of(sections));
	}

	static <T> T required(Optional<T> element) {
		return element.orElseThrow(() -> new IllegalStateException("an element of the document is gone"));
	}
}
