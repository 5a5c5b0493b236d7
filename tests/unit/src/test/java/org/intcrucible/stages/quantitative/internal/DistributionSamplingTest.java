package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.engine.Sampling;
import org.intcrucible.engine.Spread;
import org.intcrucible.model.WorldState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every distribution that a document can name, whole and cut, beside a correlated one, by every way to sample. */
class DistributionSamplingTest {

	private static final int COUNT = 400;

	private static final List<String> DISTRIBUTIONS = List.of("fixed 4", "uniform 2..6", "triangular 1, 2, 7", "normal 4, 1.5",
			"lognormal 4, 2", "beta 2, 3 on 0..8", "discrete 2: 1, 4: 2, 5: 5", "empirical 1, 3, 3, 4, 6");

	static Stream<Arguments> combinations() {
		return Stream.of(Sampling.values()).flatMap(sampling -> DISTRIBUTIONS.stream()
				.flatMap(distribution -> Stream.of("", ", within 2.5..5").map(cut -> Arguments.of(sampling, distribution + cut))));
	}

	private static Map<WorldState, Double> states(Sampling sampling, CompiledProblem problem) {
		return new StateSampler(UncertainState.of(problem), 7, sampling).likely(COUNT);
	}

	private static CompiledProblem problem(String distribution, double correlation) {
		String text = "# Test\n## Goals\n- minimize cost: `x * (u + v)`\n## Levers\n- x: real 0..1\n## Assumptions\n- u: " + distribution
				+ "\n- v: uniform 0..1\n" + (correlation == 0 ? "" : "- correlation u, v: " + correlation + "\n");
		return ProblemCompiler.compile(DocumentParser.parse("test.md", text).orElseThrow().document(),
				Set.of()).orElseThrow();
	}

	/** The share of the weight below each of some values is what the distribution says; a grid has but a few levels. */
	@ParameterizedTest
	@MethodSource("combinations")
	void everyDistributionIsDrawnAsItIs(Sampling sampling, String distribution) {
		CompiledProblem problem = problem(distribution, 0.6);
		Spread spread = Spread.of(problem.uncertainties().getFirst());
		Map<WorldState, Double> states = states(sampling, problem);
		double total = states.values().stream().mapToDouble(Double::doubleValue).sum();
		double close = switch (sampling) {
			case RANDOM -> 0.08;
			case LATIN_HYPERCUBE, SOBOL -> 0.005;
			case FULL_FACTORIAL -> 0.5 / Math.floor(Math.sqrt(COUNT)) + 0.005;
		};
		for (double share : new double[] { 0.1, 0.25, 0.5, 0.75, 0.9 }) {
			double value = spread.quantile(share);
			double below = weight(states, state -> state.value(0) < value) / total;
			double upTo = weight(states, state -> state.value(0) <= value) / total;
			assertTrue(below <= share + close && upTo >= share - close, share + " of " + distribution + ": " + below + " to " + upTo);
		}
		if (distribution.endsWith("within 2.5..5")) {
			assertTrue(states.keySet().stream().allMatch(state -> state.value(0) >= 2.5 && state.value(0) <= 5), "cut to its bounds");
		}
	}

	static Stream<Arguments> continuous() {
		return Stream.of(Sampling.values()).flatMap(sampling -> DISTRIBUTIONS.stream()
				.filter(distribution -> !distribution.matches("(fixed|discrete|empirical).*"))
				.flatMap(distribution -> Stream.of("", ", within 2.5..5").flatMap(cut -> Stream.of(-0.7, 0.6)
						.map(rank -> Arguments.of(sampling, distribution + cut, rank)))));
	}

	/** Spearman's coefficient of weighted states, by mid-ranks. */
	@ParameterizedTest
	@MethodSource("continuous")
	void ranksAreCorrelatedAsTheAuthorSays(Sampling sampling, String distribution, double rank) {
		Map<WorldState, Double> states = states(sampling, problem(distribution, rank));
		Map<WorldState, Double> first = ranks(states, 0);
		Map<WorldState, Double> second = ranks(states, 1);
		double product = 0;
		double square = 0;
		double other = 0;
		for (Map.Entry<WorldState, Double> state : states.entrySet()) {
			double one = first.get(state.getKey()) - 0.5;
			double two = second.get(state.getKey()) - 0.5;
			product += state.getValue() * one * two;
			square += state.getValue() * one * one;
			other += state.getValue() * two * two;
		}
		assertEquals(rank, product / Math.sqrt(square * other), 0.05, sampling + ", " + distribution);
	}

	private static Map<WorldState, Double> ranks(Map<WorldState, Double> states, int assumption) {
		double total = states.values().stream().mapToDouble(Double::doubleValue).sum();
		Map<WorldState, Double> ranks = new HashMap<>();
		Map<Double, Double> weights = new TreeMap<>();
		states.forEach((state, weight) -> weights.merge(state.value(assumption), weight, Double::sum));
		Map<Double, Double> middle = new HashMap<>();
		double sum = 0;
		for (Map.Entry<Double, Double> value : weights.entrySet()) {
			middle.put(value.getKey(), (sum + value.getValue() / 2) / total);
			sum += value.getValue();
		}
		states.keySet().forEach(state -> ranks.put(state, middle.get(state.value(assumption))));
		return ranks;
	}

	private static double weight(Map<WorldState, Double> states, Predicate<WorldState> which) {
		return states.entrySet().stream().filter(state -> which.test(state.getKey())).mapToDouble(Map.Entry::getValue).sum();
	}
}
