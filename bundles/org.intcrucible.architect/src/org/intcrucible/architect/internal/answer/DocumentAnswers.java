package org.intcrucible.architect.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.change.Element;
import org.intcrucible.architect.internal.intent.Intent.ProblemPart;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Section;

/** Says what a document has, as a whole and section by section. */
final class DocumentAnswers {

	/** What is longer is to be read in the document itself. */
	private static final int LONGEST_SECTION = 60;
	private static final int LONGEST_DESCRIPTION = 400;

	private static final Set<String> SETTINGS = Set.of("horizon", "samples", "resolution", "mode", "shares", "horizont", "stichproben", "aufl\u00F6sung",
			"modus", "anteile");

	private final Phrases phrases;
	private final ElementLines lines;

	/** @param phrases about documents */
	DocumentAnswers(Phrases phrases) {
		this.phrases = phrases;
		lines = new ElementLines(phrases);
	}

	/** Whether a user may call a setting so. */
	static boolean isSetting(String subject) {
		return SETTINGS.contains(subject.strip().toLowerCase(Locale.ROOT));
	}

	/** @param part neither everything nor one element */
	static Section section(ProblemPart part) {
		return switch (part) {
			case SETTINGS -> Section.SETTINGS;
			case GOALS -> Section.GOALS;
			case CONSTRAINTS -> Section.CONSTRAINTS;
			case LEVERS -> Section.LEVERS;
			case ASSUMPTIONS -> Section.ASSUMPTIONS;
			case MECHANISMS -> Section.MECHANISMS;
			case RESOURCES -> Section.RESOURCES;
			case SCENARIOS -> Section.SCENARIOS;
			case CANDIDATES -> Section.CANDIDATES;
			case ACTORS -> Section.ACTORS;
			case SIMPLIFICATIONS -> Section.SIMPLIFICATIONS;
			case EVERYTHING, ELEMENT -> throw new IllegalArgumentException(part + " is no section");
		};
	}

	String section(Situation situation, ProblemDocument document, Section section) {
		List<String> all = lines.of(document, section);
		String name = key(section);
		if (all.isEmpty()) {
			return phrases.text("none_of", phrases.text(name)) + " " + phrases.text("add", Markdown.code(phrases.text(name + ".example")));
		}
		List<String> items = new ArrayList<>(all.stream().limit(LONGEST_SECTION).map(Markdown::item).toList());
		if (all.size() > LONGEST_SECTION) {
			items.add(Markdown.item(phrases.text("rest_of_section", phrases.figures().count(all.size() - LONGEST_SECTION),
					new Commands(situation.project()).document())));
		}
		String head = section == Section.SETTINGS ? phrases.text("settings_head")
				: phrases.text("section_head", phrases.text(name), phrases.figures().count(all.size()));
		return Markdown.blocks(List.of(head, String.join("\n", items)));
	}

	private static String key(Section section) {
		return section.title().toLowerCase(Locale.ROOT);
	}

	/** Everything there is, by name. */
	String everything(Situation situation, ProblemDocument document) {
		List<String> items = Stream.of(Section.values()).filter(section -> section != Section.SETTINGS)
				.filter(section -> !lines.of(document, section).isEmpty()).map(section -> Markdown.item(named(document, section))).toList();
		List<String> missing = Stream.of(Section.GOALS, Section.LEVERS, Section.MECHANISMS)
				.filter(section -> lines.of(document, section).isEmpty()).map(section -> phrases.text(key(section))).toList();
		String settings = Markdown.item(phrases.text("overview_settings", String.join("; ", lines.of(document, Section.SETTINGS).subList(0, 4))));
		return Markdown.blocks(List.of(
				phrases.text("overview_head", Markdown.strong(document.title()), phrases.figures().count(situation.project().revision())),
				Markdown.text(document.description(), LONGEST_DESCRIPTION), String.join("\n", Stream.concat(items.stream(),
						Stream.of(settings)).toList()),
				missing.isEmpty() ? "" : phrases.text("overview_missing", String.join(", ", missing)),
				situation.project().runs() == 0 ? phrases.text("overview_no_runs")
						: phrases.counted("overview_runs", situation.project().runs()),
				phrases.text("overview_more")));
	}

	private String named(ProblemDocument document, Section section) {
		List<String> names = Element.of(document).stream().filter(element -> element.section() == section)
				.map(element -> section == Section.LEVERS || section == Section.ASSUMPTIONS || section == Section.MECHANISMS
						? Markdown.code(element.label()) : Markdown.text(element.label()) + strength(document, element)).toList();
		return phrases.text("overview_section", phrases.text(key(section)), phrases.figures().count(names.size()), phrases.listed(names));
	}

	/** What goals and constraints weigh. */
	private String strength(ProblemDocument document, Element element) {
		return switch (element.section()) {
			case GOALS -> document.spec().goals().stream().filter(goal -> goal.id().equals(element.id()))
					.map(goal -> " (" + phrases.text("weight", phrases.figures().count(goal.weight())) + ")").findFirst().orElse("");
			case CONSTRAINTS -> document.spec().constraints().stream().filter(constraint -> constraint.id().equals(element.id()))
					.map(constraint -> " (" + lines.strength(constraint.strength()) + ")").findFirst().orElse("");
			default -> "";
		};
	}
}
