package org.intcrucible.engine.internal.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.formula.NameUse;
import org.intcrucible.model.Simulation;

/**
 * How much a simulator does for one evaluation, as far as that can be told from the formulas. It follows the simulator: what
 * nothing asks for is not computed, what has one value is computed once, a series once for each step, what hears noise once for
 * each sample, and what the world alone decides once for all designs that meet it one after the other.
 */
final class OperationCount {

	/** So many designs meet one state of the world one after the other, about: less in a search, more in an evaluation. */
	static final double DESIGNS_OF_A_STATE = 16;
	/** Rounds that equations take until they agree, about. */
	static final int ROUNDS_OF_SOLVE = 20;
	/** A draw inverts a distribution. */
	static final int DRAW = 30;

	private final Map<String, Quantity> quantities = new LinkedHashMap<>();
	private final SlotPlan plan;
	private final Simulation simulation;
	private final Set<String> solved;
	private final FormulaCost cost;

	/** @param solved names of definitions that are solved together with others */
	OperationCount(List<Quantity> quantities, SlotPlan plan, Simulation simulation, Set<String> solved) {
		quantities.forEach(quantity -> this.quantities.put(quantity.name(), quantity));
		this.plan = plan;
		this.simulation = simulation;
		this.solved = solved;
		cost = new FormulaCost(simulation);
	}

	/** @param asked names of what the columns of an evaluation are computed from */
	double of(List<String> asked) {
		double operations = 0;
		for (Quantity quantity : needed(asked)) {
			Slot slot = plan.slot(quantity.name());
			operations += operations(quantity, slot) / (slot.dependsOnDesign() ? 1 : DESIGNS_OF_A_STATE);
		}
		return operations;
	}

	private double operations(Quantity quantity, Slot slot) {
		double cells = slot.cellCount(simulation.horizon(), simulation.samples());
		return switch (quantity.kind()) {
			case STOCK -> {
				double starts = slot.perSample() ? simulation.samples() : 1;
				yield starts * part(quantity, 0) + (cells - starts) * part(quantity, 1);
			}
			case NOISE -> cells * (DRAW + quantity.parts().stream().mapToDouble(part -> cost.of(part.tree())).sum());
			case DEFINITION -> cells * part(quantity, 0) * (solved.contains(quantity.name()) ? ROUNDS_OF_SOLVE : 1);
			case GOAL, CONSTRAINT, RESOURCE -> cells * part(quantity, 0);
		};
	}

	private double part(Quantity quantity, int part) {
		return cost.of(quantity.parts().get(part).tree());
	}

	private List<Quantity> needed(List<String> asked) {
		Set<String> seen = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(asked);
		while (!open.isEmpty()) {
			Quantity quantity = quantities.get(open.pop());
			if (quantity != null && seen.add(quantity.name())) {
				Dependencies.uses(quantity).stream().map(NameUse::name).forEach(open::push);
			}
		}
		return quantities.values().stream().filter(quantity -> seen.contains(quantity.name())).toList();
	}
}
