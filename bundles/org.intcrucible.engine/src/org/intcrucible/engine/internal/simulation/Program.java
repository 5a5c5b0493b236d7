package org.intcrucible.engine.internal.simulation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ConstraintTree;
import org.intcrucible.engine.Simulator;
import org.intcrucible.engine.Spread;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.WorldState;

/**
 * A compiled problem.
 *
 * @param constraints by id
 * @param operations  of one evaluation
 * @param simulators  makes simulators
 */
record Program(ProblemDocument document, DesignSpace designs, List<Assumption> uncertainties, OutcomeLayout layout,
		List<String> outcomes, Map<String, ConstraintTree> constraints, double operations, Supplier<Simulator> simulators)
		implements CompiledProblem {

	@Override
	public WorldState nominal() {
		return new WorldState(uncertainties.stream().mapToDouble(Program::nominal).toArray());
	}

	private static double nominal(Assumption assumption) {
		return switch (assumption.nominal()) {
			case Assumption.DeclaredNominal(double value) -> value;
			case Assumption.DefaultNominal() -> Spread.of(assumption).central();
		};
	}

	@Override
	public ConstraintTree constraint(String id) {
		return constraints.get(id);
	}

	@Override
	public Simulator simulator() {
		return simulators.get();
	}
}
