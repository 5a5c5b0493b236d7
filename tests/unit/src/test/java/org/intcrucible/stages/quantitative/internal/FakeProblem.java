package org.intcrucible.stages.quantitative.internal;

import java.util.List;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ConstraintTree;
import org.intcrucible.engine.Simulator;
import org.intcrucible.engine.Spread;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.WorldState;

/** A document whose formulas nobody computes: stages see levers and assumptions, tries come from a probe. */
record FakeProblem(ProblemDocument document) implements CompiledProblem {

	@Override
	public DesignSpace designs() {
		return DesignSpace.of(document.world());
	}

	@Override
	public List<Assumption> uncertainties() {
		return document.world().assumptions().stream().filter(assumption -> !assumption.noise()).toList();
	}

	@Override
	public WorldState nominal() {
		return new WorldState(uncertainties().stream().mapToDouble(assumption -> switch (assumption.nominal()) {
			case Assumption.DeclaredNominal(double value) -> value;
			case Assumption.DefaultNominal() -> Spread.of(assumption).central();
		}).toArray());
	}

	@Override
	public OutcomeLayout layout() {
		return new OutcomeLayout(List.of("y"));
	}

	@Override
	public List<String> outcomes() {
		return layout().names();
	}

	@Override
	public ConstraintTree constraint(String id) {
		throw new UnsupportedOperationException("a fake problem has no constraint \"" + id + "\"");
	}

	@Override
	public double operations() {
		return 1;
	}

	/** Gives y = the first lever element plus the first assumption. */
	@Override
	public Simulator simulator() {
		return (design, state, noise, table, row) -> {
			table.set(row, 0, design.value(0) + (state.size() == 0 ? 0 : state.value(0)));
			table.done(row);
		};
	}
}
