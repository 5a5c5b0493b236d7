package org.intcrucible.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Scenario;

/**
 * How much of what an assumption can be the scenarios of a run visit. What they do not visit, the run says nothing about.
 *
 * @param name      of the assumption
 * @param moved     scenarios in which it has another value than in the first one, which is nominal
 * @param visited   of {@code parts}, those in which a scenario lies
 * @param parts     tenths of its range, or the values of an assumption that has single ones
 * @param isStepped whether the parts are single values
 * @param low       how far down the scenarios go
 * @param high      how far up they go
 */
public record AssumptionCoverage(String name, int moved, int visited, int parts, boolean isStepped, Reach low, Reach high) {

	private static final int TENTHS = 10;
	private static final double TAIL = 0.05;

	/** How far scenarios go to one side. */
	public enum Reach {
		/** Not as far as the 5th or 95th percentile. */
		MIDDLE,
		/** As far as that. */
		TAIL,
		/** To the least or greatest value, or beyond. */
		END
	}

	/**
	 * The coverage of what may have more than one value.
	 *
	 * @param assumptions those that a state has a value for, in its order
	 * @param scenarios   the nominal one first, at least that one
	 * @return one for each assumption that may have several values, in their order
	 */
	public static List<AssumptionCoverage> of(List<Assumption> assumptions, List<Scenario> scenarios) {
		return IntStream.range(0, assumptions.size())
				.filter(i -> Spread.of(assumptions.get(i)).low() < Spread.of(assumptions.get(i)).high())
				.mapToObj(i -> of(assumptions.get(i), scenarios.stream().mapToDouble(scenario -> scenario.state().value(i)).toArray()))
				.toList();
	}

	private static AssumptionCoverage of(Assumption assumption, double[] values) {
		Spread spread = Spread.of(assumption);
		int moved = (int) DoubleStream.of(values).filter(value -> value != values[0]).count();
		double least = DoubleStream.of(values).min().orElseThrow();
		double greatest = DoubleStream.of(values).max().orElseThrow();
		double[] single = values(assumption.distribution(), spread);
		int visited = (int) (single.length > 0 ? DoubleStream.of(values).distinct().filter(value -> Arrays.binarySearch(single, value) >= 0).count()
				: DoubleStream.of(values).mapToInt(value -> tenth(spread, value)).filter(tenth -> tenth >= 0 && tenth < TENTHS).distinct().count());
		return new AssumptionCoverage(assumption.name(), moved, visited, single.length > 0 ? single.length : TENTHS, single.length > 0,
				least <= spread.low() ? Reach.END : least <= spread.quantile(TAIL) ? Reach.TAIL : Reach.MIDDLE,
				greatest >= spread.high() ? Reach.END : greatest >= spread.quantile(1 - TAIL) ? Reach.TAIL : Reach.MIDDLE);
	}

	/** What is outside the range, as an author may put it, is in no tenth of it. */
	private static int tenth(Spread spread, double value) {
		double share = (value - spread.low()) / (spread.high() - spread.low());
		return share == 1 ? TENTHS - 1 : (int) Math.floor(share * TENTHS);
	}

	/** The values of a distribution that has single ones, in order; empty for another one. */
	private static double[] values(Distribution distribution, Spread spread) {
		DoubleStream values = switch (distribution) {
			case Distribution.Discrete(List<Distribution.Choice> choices) -> choices.stream().mapToDouble(Distribution.Choice::value);
			case Distribution.Empirical(List<Double> observed) -> observed.stream().mapToDouble(Double::doubleValue);
			default -> DoubleStream.empty();
		};
		return values.filter(value -> value >= spread.low() && value <= spread.high()).distinct().sorted().toArray();
	}

	/** Whether every scenario has the nominal value. */
	public boolean isFixed() {
		return moved == 0;
	}
}
