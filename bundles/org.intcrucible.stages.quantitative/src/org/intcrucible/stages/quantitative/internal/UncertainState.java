package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.RankCorrelation;
import org.intcrucible.engine.Spread;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.WorldState;

/** The states of the world that a problem allows: its assumptions with their spreads. */
final class UncertainState {

	private final List<Assumption> assumptions;
	private final List<Spread> spreads;
	private final WorldState nominal;
	private final List<Integer> uncertain;
	private final RankCorrelation correlation;

	private UncertainState(List<Assumption> assumptions, WorldState nominal, RankCorrelation correlation) {
		this.assumptions = assumptions;
		this.nominal = nominal;
		this.correlation = correlation;
		spreads = assumptions.stream().map(Spread::of).toList();
		uncertain = IntStream.range(0, spreads.size()).boxed()
				.filter(i -> spreads.get(i).low() < spreads.get(i).high()).toList();
	}

	static UncertainState of(CompiledProblem problem) {
		List<Assumption> assumptions = problem.uncertainties();
		List<String> names = assumptions.stream().map(Assumption::name).toList();
		return new UncertainState(assumptions, problem.nominal(),
				RankCorrelation.of(problem.document().world().correlations(), names));
	}

	WorldState nominal() {
		return nominal;
	}

	/** Positions of the assumptions that can have more than one value. */
	List<Integer> uncertain() {
		return uncertain;
	}

	Spread spread(int assumption) {
		return spreads.get(assumption);
	}

	Assumption assumption(int assumption) {
		return assumptions.get(assumption);
	}

	int size() {
		return assumptions.size();
	}

	/** Whether values between two others are values too. */
	boolean isContinuous(int assumption) {
		Distribution distribution = assumptions.get(assumption).distribution();
		return !(distribution instanceof Distribution.Discrete || distribution instanceof Distribution.Empirical);
	}

	/** Shares whose dimensions move together as the author says, for all assumptions. */
	double[][] correlated(double[][] shares) {
		return correlation.apply(shares);
	}

	/** How much combinations of levels count, for all assumptions: what moves as the author says counts more, 1 on average. */
	double[] weights(double[][] shares) {
		return correlation.weights(shares);
	}

	/** How far a state is from the nominal one: each difference as a share of its range, added up. */
	double distance(WorldState state) {
		double distance = 0;
		for (int assumption : uncertain) {
			Spread spread = spreads.get(assumption);
			distance += Math.abs(state.value(assumption) - nominal.value(assumption)) / (spread.high() - spread.low());
		}
		return distance;
	}

	/** Positions of the assumptions that are not nominal in a state. */
	List<Integer> moved(WorldState state) {
		List<Integer> moved = new ArrayList<>();
		for (int i = 0; i < state.size(); i++) {
			if (state.value(i) != nominal.value(i)) {
				moved.add(i);
			}
		}
		return moved;
	}
}
