package org.intcrucible.engine.internal.simulation;

import java.util.Arrays;
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

	/** The distribution of the last cell, which is that of the next one unless a parameter changes, and its key. */
	private record Draws(double[] numbers, Spread spread, long seed, long key) {
	}

	@Override
	public void compute(Frame frame, Slot slot, int cell) {
		double value = switch (frame.noise) {
			case Noise.AtMean() -> draws(frame, slot, 0).spread().mean();
			case Noise.Drawn(long seed, int scenario) -> {
				Draws draws = draws(frame, slot, seed);
				yield draws.spread().quantile(CounterRandom.uniform(draws.key(), scenario, frame.sample, frame.step));
			}
		};
		if (!Double.isFinite(value)) {
			throw new EvaluationFailure("The noise `" + assumption.name() + "` has no value at step " + frame.step
					+ ": its parameters are " + values.stream().map(node -> node.at(frame)).toList() + ".");
		}
		frame.store(slot, cell, value);
	}

	private Draws draws(Frame frame, Slot slot, long seed) {
		double[] numbers = new double[values.size()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = values.get(i).at(frame);
		}
		if (frame.kept[slot.number()] instanceof Draws last && last.seed() == seed && Arrays.equals(last.numbers(), numbers)) {
			return last;
		}
		Draws draws = new Draws(numbers, Spread.of(assumption, parameter -> numbers[parameters.indexOf(parameter)]), seed,
				CounterRandom.child(CounterRandom.key(seed, "noise"), assumption.name()));
		frame.kept[slot.number()] = draws;
		return draws;
	}
}
