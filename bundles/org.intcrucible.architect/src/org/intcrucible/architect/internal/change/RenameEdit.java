package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Set;

import org.intcrucible.formula.ReservedNames;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Goal;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Remark;
import org.intcrucible.model.Resource;
import org.intcrucible.model.Section;

/** Calls an element something else: one that formulas name, wherever they do; any other keeps its id. */
final class RenameEdit {

	private static final Set<String> PROJECT = Set.of("project", "problem", "title", "document", "projekt", "titel");
	private static final Set<Section> NAMED = Set.of(Section.LEVERS, Section.ASSUMPTIONS, Section.MECHANISMS);

	private final EditState state;

	RenameEdit(EditState state) {
		this.state = state;
	}

	void apply(String subject, String wanted) throws Refused {
		String name = wanted.strip().replaceAll("[\\r\\n\\t]+", " ");
		if (PROJECT.contains(String.join(" ", NameWords.of(subject)))) {
			state.parts.title = name;
			return;
		}
		var element = state.finder.require(subject, List.of(NAMED, EditState.ALL));
		if (element.label().equals(name)) {
			return;
		}
		if (NAMED.contains(element.section())) {
			name(element, ReservedNames.isName(name) ? name : NameWords.name(name), name);
		} else {
			label(element, name);
		}
	}

	private void name(Element element, String name, String wanted) throws Refused {
		if (name.isEmpty() || ReservedNames.isReserved(name)) {
			throw new Refused(ProblemCode.MEANING, "`" + wanted + "` is no name for formulas.",
					"Use letters, digits and _, a letter first, and no word that formulas know.");
		}
		refuseTaken(element, name);
		new NameExchange(state, element.label(), name).apply(element);
	}

	/** The id is what results and formulas call it; it stays. */
	private void label(Element element, String label) throws Refused {
		if (label.isEmpty() || label.matches(".*[:`].*")) {
			throw new Refused(ProblemCode.SYNTAX, "`" + label + "` is no label.", "Use no colon and no back quote.");
		}
		refuseTaken(element, label);
		boolean follows = Slug.of(label).equals(element.id());
		state.parts.annotate(element, notes -> new ElementNotes(notes.id(), !follows, notes.because()));
		relabel(element, label);
	}

	private void refuseTaken(Element element, String name) throws Refused {
		var taken = Element.of(state.document()).stream().filter(other -> !other.equals(element))
				.filter(other -> other.label().equals(name) || other.id().equals(name)).findFirst();
		if (taken.isPresent()) {
			throw new Refused(ProblemCode.REFUSED, "The name `" + name + "` is taken by " + taken.get().spoken() + ".",
					"Choose another one.");
		}
	}

	private void relabel(Element element, String label) {
		String id = element.id();
		var parts = state.parts;
		switch (element.section()) {
			case GOALS -> parts.goals.replaceAll(old -> old.id().equals(id)
					? new Goal(old.notes(), label, old.maximize(), old.formula(), old.scale(), old.weight()) : old);
			case CONSTRAINTS -> parts.constraints.replaceAll(old -> old.id().equals(id)
					? new Constraint(old.notes(), label, old.formula(), old.strength(), old.tolerance()) : old);
			case RESOURCES -> parts.resources.replaceAll(old -> old.id().equals(id)
					? new Resource(old.notes(), label, old.use(), old.available(), old.unit(), old.limit()) : old);
			case SCENARIOS -> parts.scenarios.replaceAll(old -> old.notes().id().equals(id)
					? new NamedScenario(old.notes(), label, old.type(), old.weight(), old.mayFail(), old.sets()) : old);
			case CANDIDATES -> parts.candidates.replaceAll(
					old -> old.notes().id().equals(id) ? new GivenCandidate(old.notes(), label, old.sets()) : old);
			case ACTORS -> parts.actors.replaceAll(
					old -> old.notes().id().equals(id) ? new Remark(old.notes(), label, old.text()) : old);
			default -> parts.simplifications.replaceAll(
					old -> old.notes().id().equals(id) ? new Remark(old.notes(), label, old.text()) : old);
		}
	}
}
