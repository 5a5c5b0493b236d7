package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.moeaframework.algorithm.SMSEMOA;
import org.moeaframework.core.Solution;
import org.moeaframework.core.attribute.Fitness;
import org.moeaframework.core.attribute.Rank;
import org.moeaframework.core.comparator.ChainedComparator;
import org.moeaframework.core.comparator.FitnessComparator;
import org.moeaframework.core.comparator.RankComparator;
import org.moeaframework.core.initialization.Initialization;
import org.moeaframework.core.population.FastNondominatedSorting;
import org.moeaframework.core.population.Population;
import org.moeaframework.core.selection.Selection;
import org.moeaframework.core.selection.TournamentSelection;

/**
 * SMS-EMOA (Beume, Naujoks and Emmerich 2007) with a brood of children at each step instead of one, so that they can be
 * tried side by side. They compete for places one after the other, as single children would.
 */
final class HypervolumeSearch extends SMSEMOA {

	private static final int BROOD = 20;

	private final MemberProblem members;
	private final Runnable checkCancelled;
	private final Contribution contribution;
	private final Selection selection = new TournamentSelection(new Order());

	/** By rank, then by what would be lost without it. */
	private static final class Order extends ChainedComparator implements Comparator<Solution> {
		Order() {
			super(new RankComparator(), new FitnessComparator(true));
		}
	}

	/** @param checkCancelled asked before each child is placed: with many goals that takes its time */
	HypervolumeSearch(MemberProblem members, int size, Initialization start, MemberVariation variation,
			Runnable checkCancelled) {
		this(members, size, start, variation, checkCancelled, new Contribution(members));
	}

	private HypervolumeSearch(MemberProblem members, int size, Initialization start, MemberVariation variation,
			Runnable checkCancelled, Contribution contribution) {
		super(members, size, start, variation, contribution);
		this.members = members;
		this.checkCancelled = checkCancelled;
		this.contribution = contribution;
	}

	@Override
	public void evaluateAll(Iterable<Solution> solutions) {
		members.attempt(solutions);
	}

	@Override
	protected void iterate() {
		Population population = getPopulation();
		int size = population.size();
		List<Solution> brood = new ArrayList<>();
		while (brood.size() < BROOD) {
			brood.add(getVariation().evolve(selection.select(2, population))[0]);
		}
		evaluateAll(brood);
		for (Solution child : brood) {
			checkCancelled.run();
			population.add(child);
			new FastNondominatedSorting().evaluate(population);
			weighLastFront(population);
			population.truncate(size, new Order());
		}
	}

	private void weighLastFront(Population population) {
		int last = 0;
		for (Solution solution : population) {
			last = Math.max(last, Rank.getAttribute(solution));
			Fitness.setAttribute(solution, 0);
		}
		Population front = new Population();
		for (Solution solution : population) {
			if (Rank.getAttribute(solution) == last) {
				front.add(solution);
			}
		}
		contribution.evaluate(front);
	}
}
