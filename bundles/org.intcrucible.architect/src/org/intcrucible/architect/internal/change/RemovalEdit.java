package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.model.Formula;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Resolution;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.Section;
import org.intcrucible.model.Simulation;

/** Takes an element away, or a setting back to its default. */
final class RemovalEdit {

	private final EditState state;

	RemovalEdit(EditState state) {
		this.state = state;
	}

	void apply(String subject) throws Refused {
		if (setting(subject)) {
			return;
		}
		var element = state.finder.require(subject, List.of(EditState.ALL));
		refuseIfSet(element);
		remove(element);
		var users = users(element);
		if (!users.isEmpty()) {
			state.notice("still.used", element.label(), String.join(", ", users));
		}
	}

	private boolean setting(String subject) {
		var old = state.parts.simulation;
		switch (String.join(" ", NameWords.of(subject))) {
			case "horizon" -> state.parts.simulation = new Simulation(Simulation.DEFAULT.horizon(), old.samples(), old.shares());
			case "sample" -> state.parts.simulation = new Simulation(old.horizon(), Simulation.DEFAULT.samples(), old.shares());
			case "resolution" -> state.parts.resolution = Resolution.MEDIUM;
			case "mode" -> state.parts.mode = RunMode.FULL_SEARCH;
			default -> {
				return false;
			}
		}
		return true;
	}

	private void remove(Element element) {
		String id = element.id();
		var parts = state.parts;
		switch (element.section()) {
			case GOALS -> parts.goals.removeIf(goal -> goal.id().equals(id));
			case CONSTRAINTS -> parts.constraints.removeIf(constraint -> constraint.id().equals(id));
			case LEVERS -> parts.levers.removeIf(lever -> lever.notes().id().equals(id));
			case ASSUMPTIONS -> {
				parts.assumptions.removeIf(assumption -> assumption.notes().id().equals(id));
				parts.correlations.removeIf(correlation -> correlation.notes().id().equals(id));
			}
			case MECHANISMS -> parts.mechanisms.removeIf(mechanism -> Annotation.notes(mechanism).id().equals(id));
			case RESOURCES -> parts.resources.removeIf(resource -> resource.id().equals(id));
			case SCENARIOS -> parts.scenarios.removeIf(scenario -> scenario.notes().id().equals(id));
			case CANDIDATES -> parts.candidates.removeIf(candidate -> candidate.notes().id().equals(id));
			case ACTORS -> parts.actors.removeIf(actor -> actor.notes().id().equals(id));
			case SIMPLIFICATIONS -> parts.simplifications.removeIf(remark -> remark.notes().id().equals(id));
			case SETTINGS -> throw new IllegalArgumentException("a setting is no element: " + id);
		}
	}

	/** What candidates, scenarios, correlations or solved equations name cannot go without them. */
	private void refuseIfSet(Element element) throws Refused {
		if (!Set.of(Section.LEVERS, Section.ASSUMPTIONS, Section.MECHANISMS).contains(element.section())) {
			return;
		}
		String name = element.label();
		var parts = state.parts;
		var users = Stream.of(
				parts.candidates.stream().filter(candidate -> candidate.sets().stream().anyMatch(set -> set.name().equals(name)))
						.map(candidate -> "the candidate `" + candidate.label() + "`"),
				parts.scenarios.stream().filter(scenario -> scenario.sets().stream().anyMatch(set -> set.name().equals(name)))
						.map(scenario -> "the scenario `" + scenario.label() + "`"),
				parts.correlations.stream().filter(correlation -> List.of(correlation.first(), correlation.second()).contains(name))
						.map(correlation -> "a correlation"),
				parts.mechanisms.stream().filter(mechanism -> mechanism instanceof Mechanism.Solve solve && solve.names().contains(name))
						.map(mechanism -> "equations that are solved together"))
				.flatMap(Function.identity()).toList();
		if (!users.isEmpty()) {
			throw new Refused(ProblemCode.MEANING, "`" + name + "` cannot be removed: " + String.join(", ", users) + " "
					+ (users.size() == 1 ? "needs" : "need") + " it.", "Remove or change that first.");
		}
	}

	/** Elements with formulas that use the name, which nothing declares any more. */
	private Set<String> users(Element removed) {
		boolean named = Element.of(state.parts.document()).stream().anyMatch(element -> element.label().equals(removed.label())
				|| element.id().equals(removed.label()));
		if (named || !Set.of(Section.LEVERS, Section.ASSUMPTIONS, Section.MECHANISMS).contains(removed.section())) {
			return Set.of();
		}
		return FormulaUses.of(state.parts).entrySet().stream().filter(entry -> entry.getValue().stream()
				.anyMatch(formula -> uses(formula, removed.label()))).map(entry -> "`" + entry.getKey() + "`")
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean uses(Formula formula, String name) {
		return Bounds.names(formula).stream().anyMatch(use -> use.name().equals(name));
	}
}
