package org.intcrucible.ui.chat.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.DocumentDifference.Change;
import org.intcrucible.document.DocumentDifference.Kind;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Section;
import org.intcrucible.ui.widget.DiffLine;
import org.intcrucible.ui.widget.Difference;
import org.intcrucible.ui.widget.Texts;

/** What differs between two documents, told part by part. */
final class Differences {

	private static final Texts WORDS = Texts.of(Differences.class);
	private static final int MOST_LINES = 200;
	private static final int LONGEST = 300;
	/** Sections of the world model; the others are of the problem spec. */
	private static final Set<Section> MODEL = EnumSet.of(Section.LEVERS, Section.ASSUMPTIONS, Section.MECHANISMS, Section.SCENARIOS,
			Section.CANDIDATES, Section.SIMPLIFICATIONS);

	private Differences() {
	}

	/** What lies between two documents; a row for each part that has changed. */
	static List<Difference> between(ProblemDocument before, ProblemDocument after) {
		List<Change> changes = DocumentDifference.between(before, after);
		List<Difference> differences = new ArrayList<>();
		add(differences, "part.spec", changes.stream().filter(change -> !isModel(change.subject())).toList());
		add(differences, "part.model", changes.stream().filter(change -> isModel(change.subject())).toList());
		return differences;
	}

	private static void add(List<Difference> differences, String part, List<Change> changes) {
		if (!changes.isEmpty()) {
			differences.add(new Difference(WORDS.get(part), count(changes, Kind.ADDED), count(changes, Kind.CHANGED),
					count(changes, Kind.REMOVED), words(changes), lines(changes)));
		}
	}

	private static boolean isModel(Subject subject) {
		return switch (subject) {
			case Subject.Title() -> false;
			case Subject.Description() -> false;
			case Subject.Element(Section section, String id) -> MODEL.contains(section);
			case Subject.Order(Section section) -> MODEL.contains(section);
		};
	}

	private static int count(List<Change> changes, Kind kind) {
		return (int) changes.stream().filter(change -> change.kind() == kind).count();
	}

	private static String words(List<Change> changes) {
		List<String> clauses = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			String names = changes.stream().filter(change -> change.kind() == kind).map(change -> name(change.subject())).distinct()
					.collect(Collectors.joining(", "));
			if (!names.isEmpty()) {
				clauses.add(WORDS.get("difference." + kind.name().toLowerCase(java.util.Locale.ROOT), names));
			}
		}
		return String.join("; ", clauses) + ".";
	}

	private static String name(Subject subject) {
		return switch (subject) {
			case Subject.Title() -> WORDS.get("difference.title");
			case Subject.Description() -> WORDS.get("difference.description");
			case Subject.Element(Section section, String id) -> id;
			case Subject.Order(Section section) -> WORDS.get("difference.order", section.title());
		};
	}

	private static List<DiffLine> lines(List<Change> changes) {
		List<DiffLine> lines = new ArrayList<>();
		for (Change change : changes) {
			if (!change.before().isEmpty()) {
				lines.add(new DiffLine(DiffLine.Kind.REMOVED, line(change.before())));
			}
			if (!change.after().isEmpty()) {
				lines.add(new DiffLine(DiffLine.Kind.ADDED, line(change.after())));
			}
		}
		return lines.subList(0, Math.min(MOST_LINES, lines.size()));
	}

	private static String line(String text) {
		String one = text.replace('\n', ' ');
		return one.length() <= LONGEST ? one : one.substring(0, LONGEST) + "\u2026";
	}
}
