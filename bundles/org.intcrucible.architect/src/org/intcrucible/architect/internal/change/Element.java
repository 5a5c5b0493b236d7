package org.intcrucible.architect.internal.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.intcrucible.model.Mechanism;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Section;

/**
 * Something that a document declares.
 *
 * @param section where it stands
 * @param id      unique within the section
 * @param label   its name or label; what a reader would call it
 */
public record Element(Section section, String id, String label) {

	/** All of them, in the order of the canonical text. Settings are none. */
	public static List<Element> of(ProblemDocument document) {
		var elements = new ArrayList<Element>();
		document.spec().goals().forEach(goal -> elements.add(new Element(Section.GOALS, goal.id(), goal.label())));
		document.spec().constraints()
				.forEach(constraint -> elements.add(new Element(Section.CONSTRAINTS, constraint.id(), constraint.label())));
		var world = document.world();
		world.levers().forEach(lever -> elements.add(new Element(Section.LEVERS, lever.notes().id(), lever.name())));
		world.assumptions().forEach(
				assumption -> elements.add(new Element(Section.ASSUMPTIONS, assumption.notes().id(), assumption.name())));
		world.correlations().forEach(correlation -> elements.add(new Element(Section.ASSUMPTIONS, correlation.notes().id(),
				"correlation " + correlation.first() + ", " + correlation.second())));
		world.mechanisms().forEach(mechanism -> elements.add(mechanism(mechanism)));
		world.resources().forEach(resource -> elements.add(new Element(Section.RESOURCES, resource.id(), resource.label())));
		world.scenarios().forEach(
				scenario -> elements.add(new Element(Section.SCENARIOS, scenario.notes().id(), scenario.label())));
		document.candidates().forEach(
				candidate -> elements.add(new Element(Section.CANDIDATES, candidate.notes().id(), candidate.label())));
		world.actors().forEach(actor -> elements.add(new Element(Section.ACTORS, actor.notes().id(), actor.label())));
		world.simplifications().forEach(
				remark -> elements.add(new Element(Section.SIMPLIFICATIONS, remark.notes().id(), remark.label())));
		return elements;
	}

	private static Element mechanism(Mechanism mechanism) {
		return switch (mechanism) {
			case Mechanism.Definition(var notes, var name, var formula) -> new Element(Section.MECHANISMS, notes.id(), name);
			case Mechanism.Stock(var notes, var name, var start, var then) -> new Element(Section.MECHANISMS, notes.id(), name);
			case Mechanism.Solve(var notes, var names, var starts) ->
				new Element(Section.MECHANISMS, notes.id(), "solve " + String.join(", ", names));
			case Mechanism.Influence influence -> new Element(Section.MECHANISMS, influence.notes().id(),
					influence.from() + (influence.increases() ? " increases " : " reduces ") + influence.to());
		};
	}

	/** Gives {@code goal}, {@code lever}. */
	static String kind(Section section) {
		String title = section.title().toLowerCase(Locale.ROOT);
		return title.substring(0, title.length() - 1);
	}

	/** Gives {@code the goal `cost`}. */
	String spoken() {
		return "the " + kind(section) + " `" + label + "`";
	}
}
