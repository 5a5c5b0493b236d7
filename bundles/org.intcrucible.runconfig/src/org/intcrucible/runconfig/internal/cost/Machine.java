package org.intcrucible.runconfig.internal.cost;

import java.util.List;

/**
 * How this machine differs from the one that the models were measured on, over all stages.
 *
 * @param starts factor of what every run pays: small where one process makes many runs
 * @param rates  factor of the time that work takes
 */
record Machine(double starts, double rates) {

	static final Machine EXPECTED = new Machine(1, 1);

	/** Factors that are tried: powers of this one, so many in each direction. */
	private static final double STEP = 1.25;
	private static final int STEPS = 16;
	/** How much being as expected counts against samples. */
	private static final double TRUST = 0.005;

	/** The one from which samples are least far, by weight and ratio. */
	static Machine of(List<Sample> samples) {
		Machine best = EXPECTED;
		double least = best.error(samples);
		for (int start = -STEPS; start <= STEPS; start++) {
			for (int rate = -STEPS; rate <= STEPS; rate++) {
				Machine machine = new Machine(Math.pow(STEP, start), Math.pow(STEP, rate));
				double error = machine.error(samples);
				if (error < least) {
					least = error;
					best = machine;
				}
			}
		}
		return best;
	}

	Line line(double start) {
		return new Line(starts * start, rates);
	}

	private double error(List<Sample> samples) {
		double error = TRUST * (Math.abs(Math.log(starts)) + Math.abs(Math.log(rates)));
		for (Sample sample : samples) {
			error += sample.weight() * Line.distance(line(sample.expected()).at(sample.modelled()), sample.observed());
		}
		return error;
	}
}
