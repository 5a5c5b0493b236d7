package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.intcrucible.model.Design;

/** Chooses what is worth showing of all that was tried: the best, the trade-offs, and other ways to do it. */
final class Portfolio {

	/** Designs that differ by less of the range in every element are one to a reader. */
	static final double SAME = 1e-3;
	/** Designs that differ by more are another way to do it. */
	private static final double OTHER_WAY = 0.05;
	private static final double BEST_SHARE = 0.15;
	private static final double GOAL_FRONT_SHARE = 0.6;
	private static final double SCORE_FRONT_SHARE = 0.1;
	private static final double OTHER_WAY_SHARE = 0.15;

	private final int count;
	private final List<Tried> kept = new ArrayList<>();
	private final DesignTree places;
	/** Those met that were almost the same as a kept one. */
	private final Set<Design> folded = new HashSet<>();

	private Portfolio(SearchSpace space, int count) {
		this.count = count;
		places = new DesignTree(space, space::areAlike);
	}

	/**
	 * What was chosen.
	 *
	 * @param kept   best first
	 * @param folded how many others came into question and are almost the same as one of these, in every element
	 */
	record Choice(List<Tried> kept, int folded) {
	}

	/** The first of a list that are not almost the same. */
	static List<Tried> distinct(SearchSpace space, List<Tried> ranked, int count) {
		Portfolio portfolio = new Portfolio(space, count);
		portfolio.add(ranked, count, SAME);
		return portfolio.kept;
	}

	/**
	 * A mixture. What is known to break something is in it only if all is, or if the space is small enough to be shown
	 * as a whole.
	 *
	 * @param ranked best first, each design once
	 * @param count  how many are kept, if there are so many that are not almost the same
	 */
	static Choice mixed(SearchSpace space, List<Tried> ranked, int count) {
		Portfolio portfolio = new Portfolio(space, count);
		List<Tried> good = ranked.stream().filter(tried -> tried.merit().isFeasible()).toList();
		portfolio.add(good, share(count, BEST_SHARE), SAME);
		portfolio.addEfficient(good, ParetoOrder.ofGoals(), share(count, GOAL_FRONT_SHARE));
		portfolio.addEfficient(good, ParetoOrder.ofScores(), share(count, SCORE_FRONT_SHARE));
		portfolio.add(good, share(count, OTHER_WAY_SHARE), OTHER_WAY);
		boolean showsAll = good.isEmpty() || space.cardinality() <= count;
		portfolio.add(showsAll ? ranked : good, count, SAME);
		return portfolio.inOrderOf(ranked);
	}

	private static int share(int count, double share) {
		return (int) Math.ceil(count * share);
	}

	private void addEfficient(List<Tried> good, ParetoOrder order, int most) {
		add(order.spread(order.efficient(good), most), most, SAME);
	}

	private void add(List<Tried> candidates, int most, double distance) {
		int end = Math.min(count, kept.size() + most);
		for (Tried candidate : candidates) {
			if (kept.size() >= end) {
				return;
			}
			if (!places.holdsLike(candidate.design(), distance)) {
				kept.add(candidate);
				places.add(candidate.design());
			} else if (distance == SAME) {
				folded.add(candidate.design());
			}
		}
	}

	private Choice inOrderOf(List<Tried> ranked) {
		Set<Tried> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
		chosen.addAll(kept);
		kept.forEach(tried -> folded.remove(tried.design()));
		return new Choice(ranked.stream().filter(chosen::contains).toList(), folded.size());
	}
}
