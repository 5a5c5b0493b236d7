package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Set;

import org.intcrucible.model.Formula;
import org.intcrucible.model.Section;

/** What can be bounded or aimed at: something that formulas can name or compute. */
final class Quantities {

	/**
	 * One of them.
	 *
	 * @param formula its name, or what computes it
	 * @param unit    where it is known; else empty
	 */
	record Known(String formula, String unit) {
	}

	private static final List<Set<Section>> DECLARED = List.of(Set.of(Section.MECHANISMS, Section.LEVERS, Section.ASSUMPTIONS),
			Set.of(Section.GOALS, Section.RESOURCES));

	private final EditState state;

	Quantities(EditState state) {
		this.state = state;
	}

	/** @throws Refused if nothing is called so, or several are, and if no name can be made of it */
	Known require(String subject) throws Refused {
		var found = state.finder.find(subject, DECLARED);
		if (found.isPresent()) {
			return known(found.get());
		}
		String name = NameWords.name(subject);
		if (!state.isUndescribed() || name.isEmpty() || state.finder.isMisspelt(subject)) {
			throw state.finder.none(subject, Set.of(Section.CONSTRAINTS, Section.MECHANISMS, Section.LEVERS, Section.ASSUMPTIONS,
					Section.GOALS));
		}
		state.notice("undescribed", name);
		return new Known(name, "");
	}

	/** The unit of what a formula names, from its declaration or its name. */
	String unit(String formula) {
		var parts = state.parts;
		return parts.levers.stream().filter(lever -> lever.name().equals(formula)).map(lever -> lever.unit())
				.filter(unit -> !unit.isEmpty()).findFirst()
				.or(() -> parts.assumptions.stream().filter(assumption -> assumption.name().equals(formula))
						.map(assumption -> assumption.unit()).filter(unit -> !unit.isEmpty()).findFirst())
				.or(() -> parts.resources.stream().filter(resource -> resource.use().equals(new Formula(formula)))
						.map(resource -> resource.unit()).findFirst())
				.or(() -> Units.ofName(formula)).orElse("");
	}

	private Known known(Element element) {
		String formula = switch (element.section()) {
			case GOALS -> EditState.required(state.parts.goals.stream().filter(goal -> goal.id().equals(element.id())).findFirst())
					.formula().text();
			case RESOURCES -> EditState.required(
					state.parts.resources.stream().filter(resource -> resource.id().equals(element.id())).findFirst()).use().text();
			default -> element.label();
		};
		return new Known(formula, unit(formula));
	}
}
