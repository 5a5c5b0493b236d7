package org.intcrucible.engine.internal.bytecode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.intcrucible.engine.internal.simulation.Dependencies;
import org.intcrucible.engine.internal.simulation.Formulas;
import org.intcrucible.engine.internal.simulation.Quantity;
import org.intcrucible.engine.internal.simulation.Slot;
import org.intcrucible.formula.Lag;
import org.intcrucible.formula.NameUse;

/**
 * When each quantity is computed: while compiling, in straight loops before anybody asks for it, or when it is asked for. What is
 * computed before is a list of units, what is needed first.
 */
final class KernelPlan {

	private final Formulas formulas;
	private final Equations equations;
	private final Map<String, Double> constants = new HashMap<>();
	private final Folding folding = new Folding(constants);
	private final Map<String, Integer> from = new HashMap<>();
	private final List<Unit> units = new ArrayList<>();
	private final List<Equations.Group> lazy = new ArrayList<>();
	private final Facts facts;

	/**
	 * Quantities that need each other, and so are computed in one loop over the steps.
	 *
	 * @param groups in the order of one step
	 * @param designed whether another design may give other values
	 */
	record Unit(List<Equations.Group> groups, boolean designed) {
	}

	/** @throws NotCompilable if the formulas are left to be walked */
	KernelPlan(Formulas formulas) {
		this.formulas = formulas;
		equations = new Equations(formulas);
		foldConstants();
		Demand demand = new Demand(formulas, equations, folding);
		List<Equations.Group> order = equations.inOrder();
		Map<Equations.Group, Integer> position = new HashMap<>();
		order.forEach(group -> position.put(group, position.size()));
		Set<String> postponed = new HashSet<>();
		for (List<Quantity> component : formulas.dependencies().components(false)) {
			Set<String> names = new HashSet<>();
			component.stream().map(Quantity::name).filter(name -> !constants.containsKey(name)).forEach(names::add);
			List<Equations.Group> groups = names.stream().map(equations::of).distinct().sorted(Comparator.comparing(position::get)).toList();
			if (groups.isEmpty()) {
				continue;
			}
			if (isStraight(component, demand)) {
				names.forEach(name -> from.put(name, demand.from(name).orElseThrow()));
				units.add(new Unit(groups, slot(groups.getFirst().first()).dependsOnDesign()));
			} else {
				postponed.addAll(names);
				lazy.addAll(groups);
			}
		}
		facts = new Facts(formulas.meanings(), equations.unknowns(), postponed);
	}

	private void foldConstants() {
		for (List<Quantity> component : formulas.dependencies().components(false)) {
			Quantity quantity = component.getFirst();
			boolean single = component.size() == 1 && !equations.of(quantity.name()).isSolved();
			if (single && (quantity.kind() != Quantity.Kind.STOCK && quantity.kind() != Quantity.Kind.NOISE)) {
				OptionalDouble value = folding.value(quantity.first().tree());
				// What is not finite fails when it is asked for.
				if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
					constants.put(quantity.name(), value.getAsDouble());
				}
			}
		}
	}

	/** All of it is needed in full, and nobody looks further than at this step of each other and at those before. */
	private boolean isStraight(List<Quantity> component, Demand demand) {
		Set<String> names = new HashSet<>();
		component.forEach(member -> names.add(member.name()));
		boolean recurrent = component.size() > 1
				|| formulas.dependencies().needs(component.getFirst(), false).contains(component.getFirst().name());
		for (Quantity member : component) {
			if (demand.from(member.name()).isEmpty()) {
				return false;
			}
			for (NameUse use : Dependencies.uses(member)) {
				if (recurrent && names.contains(use.name()) && use.lag() instanceof Lag.AnyValue) {
					return false;
				}
			}
		}
		return true;
	}

	private Slot slot(Quantity quantity) {
		return formulas.plan().slot(quantity.name());
	}

	Formulas formulas() {
		return formulas;
	}

	Folding folding() {
		return folding;
	}

	Facts facts() {
		return facts;
	}

	List<Unit> units() {
		return units;
	}

	/** Groups of which some cells are computed when they are asked for: all of them, or the steps before those that all need. */
	List<Equations.Group> onDemand() {
		return Stream.concat(lazy.stream(), units.stream().flatMap(unit -> unit.groups().stream())
				.filter(group -> from(group.first().name()) > 0)).toList();
	}

	/** Whether a quantity is computed when it is asked for. */
	boolean isLazy(String name) {
		return !constants.containsKey(name) && !from.containsKey(name);
	}

	/** The value of a quantity that is a constant. */
	OptionalDouble constant(String name) {
		return constants.containsKey(name) ? OptionalDouble.of(constants.get(name)) : OptionalDouble.empty();
	}

	/** First step that is computed before anybody asks, of a quantity that is. */
	int from(String name) {
		return from.getOrDefault(name, 0);
	}

	Equations equations() {
		return equations;
	}
}
