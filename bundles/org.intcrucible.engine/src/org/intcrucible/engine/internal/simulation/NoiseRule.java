package org.intcrucible.engine.internal.simulation;

import java.util.List;

import org.intcrucible.engine.CounterRandom;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Spread;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Distribution;

/** One draw for each step and sample, keyed so that every candidate meets the same ones. */
final class NoiseRule implements Rule {

	private final Assumption assumption;
	private final List<Distribution.Parameter> parameters;
	private final List<Node> values;

	/** @param parameters of the distribution, and {@code values} their nodes, in the same order */
	NoiseRule(Assumption assumption, List<Distribution.Parameter> parameters, List<Node> values) {
		this.assumption = assumption;
		this.parameters = List.copyOf(parameters);
		this.values = List.copyOf(values);
	}

	@Override
	public void compute(Frame frame, Slot slot, int cell) {
		Spread spread = Spread.of(assumption, parameter -> values.get(parameters.indexOf(parameter)).at(frame));
		double value = switch (frame.noise) {
			case Noise.AtMean() -> spread.mean();
			case Noise.Drawn(long seed, int scenario) -> spread.quantile(CounterRandom.uniform(seed, "noise", scenario,
					frame.sample, frame.step, assumption.name()));
		};
		if (!Double.isFinite(value)) {
			throw new EvaluationFailure("The noise `" + assumption.name() + "` has no value at step " + frame.step
					+ ": its parameters are " + values.stream().map(node -> node.at(frame)).toList() + ".");
		}
		frame.store(slot, cell, value);
	}
}
