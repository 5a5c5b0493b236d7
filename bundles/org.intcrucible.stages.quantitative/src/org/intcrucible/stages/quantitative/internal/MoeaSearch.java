package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;

import org.intcrucible.engine.CounterRandom;
import org.moeaframework.algorithm.Algorithm;
import org.moeaframework.algorithm.NSGAII;
import org.moeaframework.algorithm.NSGAIII;
import org.moeaframework.algorithm.single.DifferentialEvolution;
import org.moeaframework.core.PRNG;
import org.moeaframework.core.Solution;
import org.moeaframework.core.comparator.AggregateConstraintComparator;
import org.moeaframework.core.comparator.ChainedComparator;
import org.moeaframework.core.comparator.CrowdingComparator;
import org.moeaframework.core.comparator.ParetoDominanceComparator;
import org.moeaframework.core.initialization.Initialization;
import org.moeaframework.core.population.NondominatedSortingPopulation;
import org.moeaframework.core.population.ReferencePointNondominatedSortingPopulation;
import org.moeaframework.core.selection.DifferentialEvolutionSelection;
import org.moeaframework.core.selection.TournamentSelection;
import org.moeaframework.util.weights.NormalBoundaryDivisions;

/** Populations of MOEA Framework over a search space. */
final class MoeaSearch {

	private static final int LEAST_POPULATION = 20;
	private static final int GREATEST_POPULATION = 100;
	/** The hypervolume that a member adds takes ever longer to compute with more objectives than two. */
	private static final int POPULATION_OF_MANY_OBJECTIVES = 28;
	private static final int GENERATIONS = 40;
	private static final double EPSILON = 0.01;
	private static final int IDLE_GENERATIONS = 20;

	private final SearchSpace space;
	private final Objectives objectives;

	MoeaSearch(SearchSpace space, Objectives objectives) {
		this.space = space;
		this.objectives = objectives;
	}

	/** What one population is made of. */
	private record Parts(MemberProblem problem, int size, Initialization start, MemberVariation variation) {
	}

	/** Makes an algorithm. */
	private interface Breed {
		Algorithm of(Parts parts);
	}

	/** NSGA-II (Deb, Pratap, Agarwal and Meyarivan 2002). */
	void nsga2(Bench bench, Allowance allowance, String purpose, List<Newcomer> start) {
		run(bench, allowance, purpose, start, parts -> new NSGAII(parts.problem(), parts.size(),
				new NondominatedSortingPopulation(), null,
				new TournamentSelection(2, new ChainedComparator(new ParetoDominanceComparator(), new CrowdingComparator())),
				parts.variation(), parts.start()) {
			@Override
			public void evaluateAll(Iterable<Solution> solutions) {
				parts.problem().attempt(solutions);
			}
		});
	}

	/** NSGA-III (Deb and Jain 2014); at least two objectives. */
	void nsga3(Bench bench, Allowance allowance, String purpose, List<Newcomer> start) {
		run(bench, allowance, purpose, start, parts -> new NSGAIII(parts.problem(), parts.size(),
				new ReferencePointNondominatedSortingPopulation(objectives.count(), divisions(parts.size())),
				new TournamentSelection(2, new ChainedComparator(new AggregateConstraintComparator(),
						(first, second) -> PRNG.nextBoolean() ? -1 : 1)),
				parts.variation(), parts.start()) {
			@Override
			public void evaluateAll(Iterable<Solution> solutions) {
				parts.problem().attempt(solutions);
			}
		});
	}

	void epsilonMoea(Bench bench, Allowance allowance, String purpose, List<Newcomer> start) {
		run(bench, allowance, purpose, start,
				parts -> new EpsilonSearch(parts.problem(), parts.size(), parts.start(), parts.variation(),
						epsilons(bench)));
	}

	void smsEmoa(Bench bench, Allowance allowance, String purpose, List<Newcomer> start) {
		run(bench, allowance, purpose, start, parts -> new HypervolumeSearch(parts.problem(),
				objectives.count() > 2 ? Math.min(parts.size(), POPULATION_OF_MANY_OBJECTIVES) : parts.size(), parts.start(),
				parts.variation(), bench.context()::checkCancelled));
	}

	/** DE/rand/1/bin (Storn and Price 1997) with the feasibility rules of Deb (2000). */
	void differentialEvolution(Bench bench, Allowance allowance, String purpose, List<Newcomer> start) {
		run(bench, allowance, purpose, start, parts -> new DifferentialEvolution(parts.problem(), parts.size(),
				new MeritOrder(), parts.start(), new DifferentialEvolutionSelection(),
				new DifferenceVariation(parts.problem(), space, bench.context().seed(), purpose)) {
			@Override
			public void evaluateAll(Iterable<Solution> solutions) {
				parts.problem().attempt(solutions);
			}
		});
	}

	/** A share of what the front known so far extends over; where that says nothing, of a pilot spread. */
	private double[] epsilons(Bench bench) {
		ParetoOrder order = new ParetoOrder(tried -> objectives.of(tried.trials(), bench.panel().weighings()));
		List<double[]> front = order.efficient(bench.tried().stream().filter(tried -> tried.merit().isFeasible()).toList())
				.stream().map(order.objectives()).toList();
		double[] epsilons = new double[objectives.count()];
		for (int i = 0; i < epsilons.length; i++) {
			int objective = i;
			DoubleSummaryStatistics extent = front.stream().mapToDouble(point -> point[objective]).summaryStatistics();
			double width = extent.getMax() - extent.getMin();
			epsilons[i] = EPSILON * (width > 0 ? width : 1);
		}
		return epsilons;
	}

	private void run(Bench bench, Allowance allowance, String purpose, List<Newcomer> start, Breed breed) {
		long seed = bench.context().seed();
		MoeaRandom.seed(CounterRandom.key(seed, purpose));
		MemberProblem problem = new MemberProblem(space, objectives, bench, allowance);
		MemberVariation variation = new MemberVariation(problem, space, seed, purpose);
		int size = Math.clamp(allowance.left() / bench.panel().size() / GENERATIONS, LEAST_POPULATION, GREATEST_POPULATION);
		Solution[] first = members(problem, start, size, purpose, seed);
		problem.attempt(List.of(first));
		Algorithm algorithm = breed.of(new Parts(problem, size, count -> Arrays.copyOf(first, count), variation));
		int idle = 0;
		while (idle < IDLE_GENERATIONS && allowance.left() >= bench.panel().size()) {
			bench.context().checkCancelled();
			long left = allowance.left();
			algorithm.step();
			MoeaRandom.requireOwn();
			idle = allowance.left() == left ? idle + 1 : 0;
		}
	}

	private Solution[] members(MemberProblem problem, List<Newcomer> start, int count, String purpose, long seed) {
		List<Newcomer> newcomers = new ArrayList<>(start.subList(0, Math.min(start.size(), count)));
		newcomers.addAll(new StartPopulation(space, seed).spread(count - newcomers.size(), purpose));
		return newcomers.stream().map(problem::member).toArray(Solution[]::new);
	}

	/** As fine as the population can fill; in two layers where one alone would have nothing but its rim. */
	private NormalBoundaryDivisions divisions(int size) {
		int divisions = objectives.count();
		if (points(new NormalBoundaryDivisions(divisions)) <= size) {
			while (points(new NormalBoundaryDivisions(divisions + 1)) <= size) {
				divisions++;
			}
			return new NormalBoundaryDivisions(divisions);
		}
		int outer = 2;
		while (points(new NormalBoundaryDivisions(outer + 1, outer)) <= size) {
			outer++;
		}
		return new NormalBoundaryDivisions(outer, outer - 1);
	}

	private int points(NormalBoundaryDivisions divisions) {
		return divisions.getNumberOfReferencePoints(objectives.count());
	}
}
