package org.intcrucible.architect.internal.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.intcrucible.formula.Suggestions;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Section;

/** Finds the element of a document that a user means: by id, name, label, ordinal, by some of its words. */
final class SubjectFinder {

	/** How a subject is looked for. */
	private interface Way {

		List<Element> among(SubjectWords subject, List<Element> likely);
	}

	private static final int LONGEST_LIST = 12;

	private final List<Element> elements;
	private final Bounds bounds;

	SubjectFinder(ProblemDocument document) {
		elements = Element.of(document);
		bounds = new Bounds(document);
	}

	/**
	 * @param sections where to look, the likeliest first: what is found in one set hides what the later ones have, unless that
	 *                 is called exactly so
	 * @return empty if none has it
	 * @throws Refused if several fit equally well
	 */
	Optional<Element> find(String subject, List<Set<Section>> sections) throws Refused {
		var found = fitting(subject, sections);
		if (found.size() > 1) {
			throw severalFit(subject, found);
		}
		return found.stream().findFirst();
	}

	/** The first that has the subject as its name, however its words are joined; not one that it only describes. */
	Optional<Element> called(String subject, Set<Section> sections) {
		return called(SubjectWords.of(subject), elements.stream().filter(element -> sections.contains(element.section())).toList()).stream().findFirst();
	}

	/** The same with all that fit equally well. */
	List<Element> fitting(String subject, List<Set<Section>> sections) {
		var words = SubjectWords.of(subject);
		for (var way : List.<Way>of(this::called, this::meant)) {
			for (Set<Section> likely : sections) {
				var found = way.among(words, elements.stream().filter(element -> likely.contains(element.section())).toList());
				if (!found.isEmpty()) {
					return found;
				}
			}
		}
		return List.of();
	}

	/** @throws Refused if several fit, or none */
	Element require(String subject, List<Set<Section>> sections) throws Refused {
		var found = find(subject, sections);
		if (found.isEmpty()) {
			throw none(subject, sections.stream().flatMap(Set::stream).collect(Collectors.toSet()));
		}
		return found.get();
	}

	/** Says what there is instead. */
	Refused none(String subject, Set<Section> possible) {
		var named = SubjectWords.of(subject);
		var sections = named.namesSection() && possible.containsAll(named.sections()) ? named.sections() : possible;
		var labels = elements.stream().filter(element -> sections.contains(element.section())).map(Element::label).distinct().toList();
		String kind = sections.size() == 1 && sections.equals(possible) ? Element.kind(sections.iterator().next()) + " " : "";
		String shown = labels.stream().limit(LONGEST_LIST).map(label -> "`" + label + "`").collect(Collectors.joining(", "))
				+ (labels.size() > LONGEST_LIST ? ", ..." : "");
		var near = Suggestions.nearest(subject, labels);
		String remedy = near.map(label -> "Did you mean `" + label + "`?")
				.orElseGet(() -> labels.isEmpty() ? "None is there yet; describe it first." : "There are: " + shown + ".");
		return new Refused(ProblemCode.UNKNOWN, "There is no " + kind + "`" + subject + "`.", remedy);
	}

	/** Whether the subject looks like a misspelt name, so that it should not become a new element. */
	boolean isMisspelt(String subject) {
		return Suggestions.nearest(subject, elements.stream().map(Element::label).toList()).isPresent();
	}

	private static Refused severalFit(String subject, List<Element> found) {
		return new Refused(ProblemCode.UNKNOWN, "Several elements fit `" + subject + "`.", "Which of these do you mean: "
				+ found.stream().limit(LONGEST_LIST).map(Element::spoken).collect(Collectors.joining(", ")) + "?");
	}

	/** Those whose id or label the subject is, but for its case and the way in which its words are joined. */
	private List<Element> called(SubjectWords subject, List<Element> likely) {
		String text = subject.text();
		return first(likely, List.of(element -> element.label().equals(text) || element.id().equals(text),
				element -> element.label().equalsIgnoreCase(text) || element.id().equalsIgnoreCase(text),
				element -> words(element).equals(new HashSet<>(NameWords.of(text)))));
	}

	/** Those that the subject describes: by section, number, some of the words. */
	private List<Element> meant(SubjectWords subject, List<Element> likely) {
		var wanted = new HashSet<>(subject.words());
		var within = likely.stream().filter(element -> subject.sections().contains(element.section())).toList();
		if (wanted.isEmpty()) {
			return subject.namesSection() || subject.ordinal() != 0 ? nth(within, subject) : List.of();
		}
		var found = byWords(wanted, subject, within);
		return subject.ordinal() == 0 || found.isEmpty() ? found : nth(found, subject);
	}

	private List<Element> byWords(Set<String> wanted, SubjectWords subject, List<Element> within) {
		List<Predicate<Element>> ways = new ArrayList<>();
		ways.add(element -> words(element).equals(wanted));
		ways.add(element -> words(element).containsAll(wanted));
		ways.add(element -> !words(element).isEmpty() && wanted.containsAll(words(element)));
		if (subject.namesSection()) {
			ways.add(element -> bounds.mentions(element, String.join("_", subject.words())));
		}
		return first(within, ways);
	}

	/** What the first way finds that finds anything. */
	private static List<Element> first(List<Element> elements, List<Predicate<Element>> ways) {
		return ways.stream().map(way -> elements.stream().filter(way).toList()).filter(found -> !found.isEmpty()).findFirst()
				.orElse(List.of());
	}

	/** The only one, or the one with the number; all if there are several and no number. */
	private static List<Element> nth(List<Element> elements, SubjectWords subject) {
		if (subject.ordinal() == 0) {
			return elements;
		}
		int index = subject.ordinal() == SubjectWords.LAST ? elements.size() - 1 : subject.ordinal() - 1;
		boolean sameSection = elements.stream().map(Element::section).distinct().count() == 1;
		return sameSection && index >= 0 && index < elements.size() ? List.of(elements.get(index)) : List.of();
	}

	private static Set<String> words(Element element) {
		return new HashSet<>(NameWords.of(element.label()));
	}
}
