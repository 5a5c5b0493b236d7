package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.model.Design;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.Trial;
import org.moeaframework.algorithm.NSGAII;
import org.moeaframework.core.PRNG;
import org.moeaframework.core.Solution;
import org.moeaframework.core.variable.RealVariable;
import org.moeaframework.problem.AbstractProblem;

/** NSGA-II on ZDT1, written down in Java: a search of the product's beside MOEA Framework's own run. */
public final class SearchTimes {

	private static final int ELEMENTS = 30;
	private static final int TRIES = 10_000;
	private static final int ROUNDS = 25;
	private static final int WARM_UP = 25;

	private static final ProblemDocument DOCUMENT = DocumentParser.parse("zdt1", """
			# ZDT1
			## Goals
			- minimize f1: `x[0]`
			- minimize f2: `g * (1 - sqrt(x[0] / g))`
			## Levers
			- x[0..29]: real 0..1
			## Mechanisms
			- g = `1 + 9 / 29 * sum(i in 1..29: x[i])`
			""").orElseThrow().document();
	private static final CompiledProblem PROBLEM = ProblemCompiler.compile(DOCUMENT, Set.of()).orElseThrow();

	private SearchTimes() {
	}

	/** @return of each round, how many times as long the product's search took */
	public static double[] ratios() {
		double[] ratios = new double[ROUNDS];
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			long start = System.nanoTime();
			int found = search(round + WARM_UP);
			long between = System.nanoTime();
			int theirs = theirs(round + WARM_UP);
			long end = System.nanoTime();
			if (found == 0 || theirs == 0) {
				throw new IllegalStateException("a search found nothing");
			}
			if (round >= 0) {
				ratios[round] = (double) (between - start) / (end - between);
			}
		}
		return ratios;
	}

	private static int search(long seed) {
		Scenario nominal = new Scenario(1, "Nominal", ScenarioType.NORMAL_OPERATION, 1, Scenario.Source.NOMINAL, false, "", PROBLEM.nominal());
		return PlainStages.frontSearch().design(new BareRun(PROBLEM, DOCUMENT, seed), 100, List.of(), List.of(nominal), new HandCoded()).size();
	}

	private static int theirs(long seed) {
		PRNG.setSeed(seed);
		NSGAII algorithm = new NSGAII(new TheirProblem());
		// as many as a search makes of ten thousand
		algorithm.run(TRIES - 3 * AdversarialSearch.TRIES);
		return algorithm.getResult().size();
	}

	private static double second(double first, double sum) {
		double spoiled = 1 + 9.0 / 29 * sum;
		return spoiled * (1 - Math.sqrt(first / spoiled));
	}

	/** Tries designs by the Java code. */
	private static final class HandCoded implements Probe {

		private long left = TRIES;

		@Override
		public long remaining() {
			return left;
		}

		@Override
		public List<List<Trial>> attempt(List<Design> designs, List<WorldState> states) {
			left -= designs.size();
			List<List<Trial>> trials = new ArrayList<>(designs.size());
			for (Design design : designs) {
				double sum = 0;
				for (int i = 1; i < ELEMENTS; i++) {
					sum += design.value(i);
				}
				double first = design.value(0);
				double second = second(first, sum);
				trials.add(List.of(new Trial(false, new double[] { first, second }, 0, 1 / (1 + first + second), 1)));
			}
			return trials;
		}

		@Override
		public WorldState nominal() {
			return PROBLEM.nominal();
		}
	}

	private static final class TheirProblem extends AbstractProblem {

		TheirProblem() {
			super(ELEMENTS, 2);
		}

		@Override
		public void evaluate(Solution solution) {
			double[] x = RealVariable.getReal(solution);
			double sum = 0;
			for (int i = 1; i < ELEMENTS; i++) {
				sum += x[i];
			}
			solution.setObjectiveValue(0, x[0]);
			solution.setObjectiveValue(1, second(x[0], sum));
		}

		@Override
		public Solution newSolution() {
			Solution solution = new Solution(ELEMENTS, 2);
			for (int i = 0; i < ELEMENTS; i++) {
				solution.setVariable(i, new RealVariable(0, 1));
			}
			return solution;
		}
	}
}
