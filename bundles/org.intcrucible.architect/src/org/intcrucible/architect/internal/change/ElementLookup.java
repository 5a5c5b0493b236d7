package org.intcrucible.architect.internal.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.intcrucible.formula.Suggestions;
import org.intcrucible.model.Formula;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Section;
import org.intcrucible.model.Setting;

/** Finds elements by what users call them, and what depends on them. */
public final class ElementLookup {

	private static final Set<Section> NAMING = Set.of(Section.LEVERS, Section.ASSUMPTIONS, Section.MECHANISMS);
	private static final int SHORTEST_STEM = 3;
	private static final int MOST_NEAR = 5;

	private final ProblemDocument document;
	private final SubjectFinder finder;

	public ElementLookup(ProblemDocument document) {
		this.document = document;
		finder = new SubjectFinder(document);
	}

	/** All that fit equally well, in the order of the canonical text; empty if none does. */
	public List<Element> find(String subject) {
		return finder.fitting(subject, List.of(EditState.ALL));
	}

	/** Labels that resemble the subject or share the beginning of a word with it, at most five. */
	public List<String> near(String subject) {
		var labels = Element.of(document).stream().map(Element::label).distinct().toList();
		var words = NameWords.of(subject).stream().filter(word -> word.length() >= SHORTEST_STEM).toList();
		return Stream.concat(Suggestions.nearest(subject, labels).stream(),
				labels.stream().filter(label -> words.stream().anyMatch(word -> shares(label, word)))).distinct().limit(MOST_NEAR).toList();
	}

	private static boolean shares(String label, String word) {
		return NameWords.of(label).stream().anyMatch(part -> part.length() >= SHORTEST_STEM
				&& (part.startsWith(word) || word.startsWith(part)));
	}

	/** Whether an element with this id may be called so, but for case and the way in which words are joined. */
	public static boolean isCalled(String id, String subject) {
		var words = NameWords.of(subject);
		return id.equalsIgnoreCase(subject.strip()) || !words.isEmpty() && NameWords.of(id).equals(words);
	}

	/** Elements that could not be as they are without this one, in the order of the canonical text. */
	public List<Element> users(Element used) {
		if (!NAMING.contains(used.section())) {
			return List.of();
		}
		return Element.of(document).stream().filter(element -> !element.equals(used) && names(element).contains(used.label())).toList();
	}

	/** What an element is said by: names in its formulas and settings. */
	public Set<String> names(Element element) {
		String id = element.id();
		var world = document.world();
		return switch (element.section()) {
			case GOALS -> document.spec().goals().stream().filter(goal -> goal.id().equals(id)).findFirst()
					.map(goal -> names(List.of(goal.formula()))).orElse(Set.of());
			case CONSTRAINTS -> document.spec().constraints().stream().filter(constraint -> constraint.id().equals(id)).findFirst()
					.map(constraint -> names(List.of(constraint.formula()))).orElse(Set.of());
			case RESOURCES -> world.resources().stream().filter(resource -> resource.id().equals(id)).findFirst()
					.map(resource -> names(List.of(resource.use()))).orElse(Set.of());
			case MECHANISMS -> world.mechanisms().stream().filter(mechanism -> Annotation.notes(mechanism).id().equals(id)).findFirst()
					.map(ElementLookup::names).orElse(Set.of());
			case ASSUMPTIONS -> assumed(id);
			case SCENARIOS -> world.scenarios().stream().filter(scenario -> scenario.notes().id().equals(id)).findFirst()
					.map(scenario -> set(scenario.sets())).orElse(Set.of());
			case CANDIDATES -> document.candidates().stream().filter(candidate -> candidate.notes().id().equals(id)).findFirst()
					.map(candidate -> set(candidate.sets())).orElse(Set.of());
			case SETTINGS, LEVERS, ACTORS, SIMPLIFICATIONS -> Set.of();
		};
	}

	private static Set<String> names(Mechanism mechanism) {
		return switch (mechanism) {
			case Mechanism.Definition definition -> names(List.of(definition.formula()));
			case Mechanism.Stock stock -> names(List.of(stock.start(), stock.then()));
			case Mechanism.Solve solve -> Set.copyOf(solve.names());
			case Mechanism.Influence influence -> Set.of(influence.from(), influence.to());
		};
	}

	private Set<String> assumed(String id) {
		var world = document.world();
		return world.assumptions().stream().filter(assumption -> assumption.notes().id().equals(id)).findFirst()
				.map(assumption -> names(FormulaUses.computed(assumption.distribution())))
				.orElseGet(() -> world.correlations().stream().filter(correlation -> correlation.notes().id().equals(id)).findFirst()
						.<Set<String>>map(correlation -> new HashSet<>(List.of(correlation.first(), correlation.second()))).orElse(Set.of()));
	}

	private static Set<String> set(List<Setting> sets) {
		return new HashSet<>(sets.stream().map(Setting::name).toList());
	}

	private static Set<String> names(List<Formula> formulas) {
		var names = new HashSet<String>();
		formulas.forEach(formula -> Bounds.names(formula).forEach(use -> names.add(use.name())));
		return names;
	}
}
