package org.intcrucible.engine.internal.simulation;

import java.util.Arrays;
import java.util.function.DoubleConsumer;

import org.intcrucible.formula.AggregateKind;

/** Makes one number of many, in the order in which they come: sums have one shape and so one value. */
record AggregateNode(AggregateKind kind, Node level, LoopNode loop) implements Node {

	@Override
	public double at(Frame frame) {
		if (kind == AggregateKind.QUANTILE) {
			return quantile(frame);
		}
		Accumulator accumulator = new Accumulator(kind);
		loop.each(frame, accumulator);
		return accumulator.result();
	}

	private double quantile(Frame frame) {
		double share = level.at(frame);
		Values values = new Values();
		loop.each(frame, values);
		if (values.count == 0 || !(share >= 0 && share <= 1)) {
			return Double.NaN;
		}
		Arrays.sort(values.numbers, 0, values.count);
		int rank = (int) Math.ceil(share * values.count - 1e-9);
		return values.numbers[Math.clamp(rank - 1L, 0, values.count - 1)];
	}

	private static final class Values implements DoubleConsumer {
		private double[] numbers = new double[128];
		private int count;

		@Override
		public void accept(double value) {
			if (count == numbers.length) {
				numbers = Arrays.copyOf(numbers, 2 * count);
			}
			numbers[count++] = value;
		}
	}

	private static final class Accumulator implements DoubleConsumer {
		private final AggregateKind kind;
		private double total;
		private long count;

		Accumulator(AggregateKind kind) {
			this.kind = kind;
		}

		@Override
		public void accept(double value) {
			boolean first = count++ == 0;
			total = switch (kind) {
				case MIN -> first ? value : Math.min(total, value);
				case MAX -> first ? value : Math.max(total, value);
				default -> total + value;
			};
		}

		/** Nothing adds up to 0 and has no mean, share or extreme. */
		double result() {
			return switch (kind) {
				case SUM -> total;
				case MIN, MAX -> count == 0 ? Double.NaN : total;
				default -> total / count;
			};
		}
	}
}
