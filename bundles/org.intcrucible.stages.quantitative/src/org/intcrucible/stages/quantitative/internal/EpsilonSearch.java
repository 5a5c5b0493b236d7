package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.List;

import org.moeaframework.algorithm.EpsilonMOEA;
import org.moeaframework.core.PRNG;
import org.moeaframework.core.Solution;
import org.moeaframework.core.initialization.Initialization;
import org.moeaframework.core.population.EpsilonBoxDominanceArchive;
import org.moeaframework.core.population.Population;
import org.moeaframework.core.selection.Selection;
import org.moeaframework.core.selection.TournamentSelection;

/**
 * Epsilon-MOEA (Deb, Mohan and Mishra 2003) with a brood of children at each step instead of one, so that they can be tried
 * side by side. They take their places one after the other, as single children would.
 */
final class EpsilonSearch extends EpsilonMOEA {

	private static final int BROOD = 20;

	private final MemberProblem members;
	private final MemberVariation variation;
	private final Selection selection;

	/** @param epsilons one for each objective: what differs by less is the same to the archive */
	EpsilonSearch(MemberProblem members, int size, Initialization start, MemberVariation variation, double[] epsilons) {
		this(members, size, start, variation, epsilons, new TournamentSelection(2));
	}

	private EpsilonSearch(MemberProblem members, int size, Initialization start, MemberVariation variation,
			double[] epsilons, Selection selection) {
		super(members, size, new Population(), new EpsilonBoxDominanceArchive(epsilons), selection, variation, start);
		this.members = members;
		this.variation = variation;
		this.selection = selection;
	}

	@Override
	public void evaluateAll(Iterable<Solution> solutions) {
		members.attempt(solutions);
	}

	@Override
	public void iterate() {
		List<Solution> brood = new ArrayList<>();
		while (brood.size() < BROOD) {
			Solution first = selection.select(1, getPopulation())[0];
			Solution second = getArchive().get(PRNG.nextInt(getArchive().size()));
			boolean swapped = PRNG.nextBoolean();
			brood.add(variation.evolve(new Solution[] { swapped ? second : first, swapped ? first : second })[0]);
		}
		evaluateAll(brood);
		for (Solution child : brood) {
			addToPopulation(child);
			getArchive().add(child);
		}
	}
}
