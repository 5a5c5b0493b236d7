package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.engine.CounterRandom;
import org.moeaframework.algorithm.CMAES;
import org.moeaframework.core.Solution;
import org.moeaframework.core.population.NondominatedPopulation;
import org.moeaframework.core.variable.RealVariable;
import org.moeaframework.problem.AbstractProblem;

/**
 * CMA-ES (Hansen and Ostermeier 2001), started again with twice the population where it has settled (Auger and Hansen 2005).
 * It needs an order of each generation and no numbers, so the merit of designs is its objective: nothing is cut off.
 */
final class CovarianceSearch {

	/** No number gets that far: mirroring keeps designs inside, and the algorithm need not draw again and again. */
	private static final double FAR = 1e9;
	private static final double LEAST_SIGMA = 0.02;
	private static final double GREATEST_SIGMA = 0.3;
	private static final int LEAST_POPULATION = 12;
	private static final int GREATEST_POPULATION = 200;
	private static final int IDLE_GENERATIONS = 3;
	/** Above this many numbers, correlations take longer to learn and to compute than they are worth. */
	private static final int GREATEST_CORRELATED = 200;

	private final SearchSpace space;
	private final UnitCoding coding;

	CovarianceSearch(SearchSpace space) {
		this.space = space;
		coding = new UnitCoding(space);
	}

	void run(Bench bench, Allowance allowance, String purpose, List<Newcomer> start) {
		List<Tried> known = bench.attempt(start.stream().map(newcomer -> newcomer.proposal(space)).toList(), allowance);
		if (known.isEmpty()) {
			return;
		}
		double sigma = sigma(known);
		int size = LEAST_POPULATION + (int) (3 * StrictMath.log(coding.size()));
		Tried centre = known.stream().min(Tried.BEST_FIRST).orElseThrow();
		int idle = 0;
		for (int restart = 0; idle < IDLE_GENERATIONS && allowance.left() >= bench.panel().size(); restart++) {
			long left = allowance.left();
			String key = purpose + " " + restart;
			settle(new Generation(bench, allowance, centre.seed()), key, size, coding.numbers(centre.design().toArray()), sigma);
			size = Math.min(2 * size, GREATEST_POPULATION);
			sigma = GREATEST_SIGMA;
			List<Newcomer> elsewhere = new StartPopulation(space, bench.context().seed()).spread(1, key);
			List<Tried> next = bench.attempt(List.of(elsewhere.getFirst().proposal(space)), allowance);
			centre = next.isEmpty() ? centre : next.getFirst();
			idle = allowance.left() == left ? idle + 1 : 0;
		}
	}

	/** One run of the algorithm, until it draws nothing new any more. */
	private void settle(Generation generation, String purpose, int size, double[] centre, double sigma) {
		Bench bench = generation.bench;
		MoeaRandom.seed(CounterRandom.key(bench.context().seed(), purpose));
		int diagonal = coding.size() > GREATEST_CORRELATED ? Integer.MAX_VALUE : 0;
		CMAES algorithm = new CMAES(generation, size, null, new NondominatedPopulation(), centre, false, -1, -1, -1, -1, -1,
				sigma, diagonal) {
			@Override
			public void evaluateAll(Iterable<Solution> solutions) {
				generation.attempt(solutions);
			}
		};
		int idle = 0;
		while (idle < IDLE_GENERATIONS && !generation.degenerate && generation.stagnant < stagnation(size)
				&& generation.allowance.left() >= bench.panel().size()) {
			bench.context().checkCancelled();
			long left = generation.allowance.left();
			algorithm.step();
			MoeaRandom.requireOwn();
			idle = generation.allowance.left() == left ? idle + 1 : 0;
		}
	}

	private int stagnation(int size) {
		return 20 + 30 * coding.size() / size;
	}

	/** How wide the start is spread, in ranges. */
	private double sigma(List<Tried> start) {
		double sum = 0;
		for (int i = 0; i < space.size(); i++) {
			int element = i;
			double width = space.high(i) - space.low(i);
			double mean = start.stream().mapToDouble(tried -> tried.design().value(element)).sum() / start.size();
			double squares = 0;
			for (Tried tried : start) {
				double distance = width > 0 ? (tried.design().value(i) - mean) / width : 0;
				squares += distance * distance;
			}
			sum += Math.sqrt(squares / start.size());
		}
		return Math.clamp(sum / space.size(), LEAST_SIGMA, GREATEST_SIGMA);
	}

	/** Tries a generation, and gives each of it its place in the order as objective. */
	private final class Generation extends AbstractProblem {

		private final Bench bench;
		private final Allowance allowance;
		private final int seed;
		private boolean degenerate;
		private int stagnant;
		private Merit best = Merit.UNTRIED;

		Generation(Bench bench, Allowance allowance, int seed) {
			super(coding.size(), 1);
			this.bench = bench;
			this.allowance = allowance;
			this.seed = seed;
		}

		void attempt(Iterable<Solution> solutions) {
			List<Proposal> proposals = new ArrayList<>();
			for (Solution solution : solutions) {
				double[] numbers = RealVariable.getReal(solution);
				for (double number : numbers) {
					degenerate |= !Double.isFinite(number);
				}
				double[] genes = degenerate ? space.baseline().toArray() : coding.genes(numbers);
				proposals.add(new Proposal(space.design(genes), seed));
			}
			place(solutions, degenerate ? List.of() : bench.attempt(proposals, allowance));
		}

		/** Equally good ones have the same place; what was not tried comes last. */
		private void place(Iterable<Solution> solutions, List<Tried> tried) {
			List<Merit> order = tried.stream().map(Tried::merit).sorted().toList();
			int i = 0;
			for (Solution solution : solutions) {
				solution.setObjectiveValue(0, i < tried.size() ? order.indexOf(tried.get(i).merit()) : order.size());
				i++;
			}
			boolean better = !order.isEmpty() && order.getFirst().compareTo(best) < 0;
			best = better ? order.getFirst() : best;
			stagnant = better ? 0 : stagnant + 1;
		}

		@Override
		public void evaluate(Solution solution) {
			attempt(List.of(solution));
		}

		@Override
		public Solution newSolution() {
			Solution solution = new Solution(numberOfVariables, 1);
			for (int i = 0; i < numberOfVariables; i++) {
				solution.setVariable(i, new RealVariable(-FAR, FAR));
			}
			return solution;
		}
	}
}
