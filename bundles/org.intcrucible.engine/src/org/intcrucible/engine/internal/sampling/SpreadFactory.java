package org.intcrucible.engine.internal.sampling;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.intcrucible.engine.Spread;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Distribution.Choice;
import org.intcrucible.model.Distribution.Parameter;

/** Makes spreads and checks their parameters. */
public final class SpreadFactory {

	private SpreadFactory() {
	}

	/** Never fails: see {@link Spread} for invalid parameters. */
	public static Spread spread(Distribution distribution, ToDoubleFunction<Parameter> number) {
		return switch (distribution) {
			case Distribution.Fixed(Parameter value) -> fixed(number.applyAsDouble(value));
			case Distribution.Uniform(Parameter low, Parameter high) ->
				uniform(number.applyAsDouble(low), number.applyAsDouble(high));
			case Distribution.Triangular(Parameter low, Parameter mode, Parameter high) ->
				triangular(number.applyAsDouble(low), number.applyAsDouble(mode), number.applyAsDouble(high));
			case Distribution.Normal(Parameter mean, Parameter deviation) ->
				normal(number.applyAsDouble(mean), number.applyAsDouble(deviation));
			case Distribution.Lognormal(Parameter mean, Parameter deviation) ->
				lognormal(number.applyAsDouble(mean), number.applyAsDouble(deviation));
			case Distribution.Beta(Parameter alpha, Parameter beta, Parameter low, Parameter high) ->
				beta(number.applyAsDouble(alpha), number.applyAsDouble(beta), number.applyAsDouble(low),
						number.applyAsDouble(high));
			case Distribution.Discrete(var choices) -> PointSpread.of(choices, Double::isFinite);
			case Distribution.Empirical(var values) -> PointSpread.of(observations(values), Double::isFinite);
		};
	}

	/** @throws IllegalArgumentException if a parameter is computed */
	public static Spread spread(Assumption assumption) {
		return spread(assumption, parameter -> constant(assumption, parameter));
	}

	/** Cut to the assumption's bounds. */
	public static Spread spread(Assumption assumption, ToDoubleFunction<Parameter> number) {
		Spread whole = spread(assumption.distribution(), number);
		return switch (assumption.within()) {
			case Assumption.Unbounded() -> whole;
			case Assumption.Within within -> cut(whole, assumption.distribution(), within);
		};
	}

	private static double constant(Assumption assumption, Parameter parameter) {
		return switch (parameter) {
			case Distribution.Constant(double value) -> value;
			case Distribution.Computed(var formula) -> throw new IllegalArgumentException(
					"\"" + assumption.name() + "\" needs constant parameters, not `" + formula + "`");
		};
	}

	private static Spread cut(Spread whole, Distribution distribution, Assumption.Within within) {
		return switch (whole) {
			case ContinuousSpread continuous -> TruncatedSpread.of(continuous, within);
			case FixedSpread(double value) when !isInside(value, within) -> FixedSpread.UNDEFINED;
			case FixedSpread fixed -> fixed;
			default -> switch (distribution) {
				case Distribution.Discrete(var choices) -> PointSpread.of(choices, value -> isInside(value, within));
				case Distribution.Empirical(var values) ->
					PointSpread.of(observations(values), value -> isInside(value, within));
				default -> throw new IllegalStateException("no way to cut " + distribution);
			};
		};
	}

	private static boolean isInside(double value, Assumption.Within within) {
		return value >= within.low() && value <= within.high();
	}

	private static List<Choice> observations(List<Double> values) {
		return values.stream().map(value -> new Choice(value, 1)).toList();
	}

	private static Spread fixed(double value) {
		return Double.isFinite(value) ? new FixedSpread(value) : FixedSpread.UNDEFINED;
	}

	private static Spread uniform(double low, double high) {
		return low < high && Double.isFinite(high - low) ? new UniformSpread(low, high) : single(low, high);
	}

	private static Spread triangular(double low, double mode, double high) {
		if (!(low <= mode && mode <= high)) {
			return FixedSpread.UNDEFINED;
		}
		return low < high && Double.isFinite(high - low) ? new TriangularSpread(low, mode, high) : single(low, high);
	}

	private static Spread normal(double mean, double deviation) {
		if (!Double.isFinite(mean) || !Double.isFinite(deviation) || deviation < 0) {
			return FixedSpread.UNDEFINED;
		}
		return deviation == 0 ? new FixedSpread(mean) : new NormalSpread(mean, deviation);
	}

	private static Spread lognormal(double mean, double deviation) {
		if (!(mean > 0) || !Double.isFinite(mean) || !Double.isFinite(deviation) || deviation < 0) {
			return FixedSpread.UNDEFINED;
		}
		return deviation == 0 ? new FixedSpread(mean) : LognormalSpread.of(mean, deviation);
	}

	private static Spread beta(double alpha, double beta, double low, double high) {
		if (!(alpha > 0 && beta > 0) || !Double.isFinite(alpha + beta)) {
			return FixedSpread.UNDEFINED;
		}
		return low < high && Double.isFinite(high - low) ? new BetaSpread(alpha, beta, low, high) : single(low, high);
	}

	/** An interval of one value, or none. */
	private static Spread single(double low, double high) {
		return low == high ? fixed(low) : FixedSpread.UNDEFINED;
	}
}
