package org.intcrucible.architect.internal.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.intcrucible.architect.internal.change.Element;
import org.intcrucible.architect.internal.change.ElementLookup;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Section;

/** Says what one element is, where it is used and where it comes from. */
final class ElementAnswer {

	/** What is said in full of elements that share a name. */
	private static final int MOST_NAMESAKES = 3;
	private static final int LONGEST_CHOICE = 12;

	private final Phrases phrases;
	private final ElementHistory history;

	/** @param phrases about documents */
	ElementAnswer(Phrases phrases, ElementHistory history) {
		this.phrases = phrases;
		this.history = history;
	}

	/** @param subject what the user calls it */
	String to(ProjectId project, ProblemDocument document, String subject) {
		ElementLookup lookup = new ElementLookup(document);
		List<Element> found = lookup.find(subject);
		if (found.isEmpty()) {
			return unknown(project, document, lookup, subject);
		}
		long names = found.stream().map(element -> element.label().toLowerCase(Locale.ROOT)).distinct().count();
		if (names > 1 || found.size() > MOST_NAMESAKES) {
			return phrases.text("several_fit", Markdown.text(subject), phrases.figures().count(found.size()),
					String.join(", ", found.stream().limit(LONGEST_CHOICE).map(this::spoken).toList())
							+ (found.size() > LONGEST_CHOICE ? ", \u2026" : ""));
		}
		return Markdown.blocks(found.stream().map(element -> one(project, document, lookup, element)).toList());
	}

	private String one(ProjectId project, ProblemDocument document, ElementLookup lookup, Element element) {
		List<String> lines = new ArrayList<>();
		lines.add(phrases.text("element", phrases.text(element.section().title().toLowerCase(Locale.ROOT)),
				new ElementLines(phrases).find(document, element.section(), element.id()).orElseThrow()));
		depends(document, lookup, element, lines);
		List<Element> users = lookup.users(element);
		if (!users.isEmpty()) {
			lines.add(Markdown.item(phrases.text("used_by", phrases.listed(users.stream().map(this::spoken).toList()))));
		} else if (Set.of(Section.LEVERS, Section.ASSUMPTIONS).contains(element.section()) && !element.label().contains(" ")) {
			lines.add(Markdown.item(phrases.text("used_nowhere")));
		}
		history.of(project, element.section(), element.id()).forEach(line -> lines.add(Markdown.item(line)));
		return Markdown.blocks(List.of(lines.getFirst(), String.join("\n", lines.subList(1, lines.size()))));
	}

	/** Names of the document alone: an option or a step is none. */
	private void depends(ProblemDocument document, ElementLookup lookup, Element element, List<String> lines) {
		Set<String> names = new TreeSet<>(lookup.names(element));
		names.retainAll(Element.of(document).stream().map(Element::label).toList());
		if (!names.isEmpty() && Set.of(Section.GOALS, Section.CONSTRAINTS, Section.MECHANISMS, Section.RESOURCES).contains(element.section())) {
			lines.add(Markdown.item(phrases.text("depends_on", phrases.listed(names.stream().map(Markdown::code).toList()))));
		}
	}

	/** Gives {@code the goal cost}. */
	private String spoken(Element element) {
		boolean named = Set.of(Section.LEVERS, Section.ASSUMPTIONS, Section.MECHANISMS).contains(element.section());
		return phrases.text("spoken", phrases.text(kind(element.section())), named ? Markdown.code(element.label()) : Markdown.text(element.label()));
	}

	private static String kind(Section section) {
		return "one_of_" + section.title().toLowerCase(Locale.ROOT);
	}

	private String unknown(ProjectId project, ProblemDocument document, ElementLookup lookup, String subject) {
		var gone = history.removed(project, subject);
		if (gone.isPresent()) {
			return gone.get();
		}
		List<String> near = lookup.near(subject).stream().map(Markdown::code).toList();
		String said = phrases.text("unknown", Markdown.text(subject));
		if (!near.isEmpty()) {
			return said + " " + phrases.text("near", String.join(", ", near));
		}
		return said + " " + (Element.of(document).isEmpty() ? phrases.text("nothing_there") : phrases.text("ask_everything"));
	}
}
