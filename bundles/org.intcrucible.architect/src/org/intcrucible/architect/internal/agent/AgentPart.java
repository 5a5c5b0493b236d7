package org.intcrucible.architect.internal.agent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.document.DocumentDifference.Change;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.model.Section;

/** The two parts of a document, each of which is for agents of one kind to write. */
enum AgentPart {
	/** What is wanted: title, description, settings, goals, constraints. */
	SPEC,
	/** How the world works: all the rest. */
	MODEL;

	private static final Set<Section> WANTED = Set.of(Section.SETTINGS, Section.GOALS, Section.CONSTRAINTS);
	private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

	static AgentPart of(Subject subject) {
		return switch (subject) {
			case Subject.Title() -> SPEC;
			case Subject.Description() -> SPEC;
			case Subject.Element(var section, String id) -> WANTED.contains(section) ? SPEC : MODEL;
			case Subject.Order(var section) -> WANTED.contains(section) ? SPEC : MODEL;
		};
	}

	/**
	 * Something that differs and that agents of this part may not touch. A goal or a constraint may follow what it names of
	 * the model.
	 *
	 * @param differences of one proposal
	 */
	Optional<Subject> trespass(List<Change> differences) {
		Set<String> names = differences.stream().filter(change -> of(change.subject()) == MODEL).flatMap(AgentPart::names)
				.collect(Collectors.toSet());
		return differences.stream().filter(change -> of(change.subject()) != this).filter(change -> this == SPEC || !follows(change, names))
				.map(Change::subject).findFirst();
	}

	private static boolean follows(Change change, Set<String> names) {
		return change.subject() instanceof Subject.Element(var section, String id) && section != Section.SETTINGS
				&& NAME.matcher(change.before() + " " + change.after()).results().anyMatch(word -> names.contains(word.group()));
	}

	/** How formulas name an element. */
	private static Stream<String> names(Change change) {
		return change.subject() instanceof Subject.Element(var section, String id) ? Stream.of(id) : Stream.of();
	}
}
