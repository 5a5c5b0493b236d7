package org.intcrucible.runconfig.internal.cost;

import java.util.ArrayList;
import java.util.List;

/**
 * Observed seconds over modelled ones, as a straight line through samples: the one whose sum of absolute errors of the
 * logarithms is least, so that a run which was disturbed does not count more than any other.
 *
 * @param start what is paid without any work, in seconds
 * @param rate  above 0
 */
record Line(double start, double rate) {

	/** Times below this differ by chance, in seconds. */
	private static final double NOISE = 0.02;
	/** How much what is expected beforehand counts against samples. */
	private static final double TRUST = 0.3;
	/** Shares of a sample that may be its constant part. */
	private static final double[] STARTS = {0, 0.25, 0.5, 0.75};

	double at(double modelled) {
		return start + rate * modelled;
	}

	/** @param expected beforehand, with a rate above 0 */
	static Line through(List<Sample> samples, Line expected) {
		Line best = expected;
		double least = best.error(samples, expected);
		for (Line line : candidates(samples, expected)) {
			double error = line.error(samples, expected);
			if (error < least) {
				least = error;
				best = line;
			}
		}
		return best;
	}

	/** A best line goes through two samples, or through one with a start or a rate that was expected. */
	private static List<Line> candidates(List<Sample> samples, Line expected) {
		List<Line> lines = new ArrayList<>();
		for (Sample sample : samples) {
			for (double share : STARTS) {
				lines.add(through(sample, share * sample.observed()));
			}
			lines.add(through(sample, expected.start()));
			lines.add(new Line(Math.max(0, sample.observed() - expected.rate() * sample.modelled()), expected.rate()));
			for (Sample other : samples) {
				double rate = (sample.observed() - other.observed()) / (sample.modelled() - other.modelled());
				lines.add(new Line(sample.observed() - rate * sample.modelled(), rate));
			}
		}
		return lines.stream().filter(Line::isSound).toList();
	}

	private static Line through(Sample sample, double start) {
		return new Line(start, (sample.observed() - start) / sample.modelled());
	}

	private boolean isSound() {
		return start >= 0 && rate > 0 && Double.isFinite(rate);
	}

	private double error(List<Sample> samples, Line expected) {
		double error = TRUST * (distance(start, expected.start()) + Math.abs(Math.log(rate / expected.rate())));
		for (Sample sample : samples) {
			error += sample.weight() * distance(at(sample.modelled()), sample.observed());
		}
		return error;
	}

	/** Of two times, as a ratio. */
	static double distance(double one, double other) {
		return Math.abs(Math.log((one + NOISE) / (other + NOISE)));
	}
}
