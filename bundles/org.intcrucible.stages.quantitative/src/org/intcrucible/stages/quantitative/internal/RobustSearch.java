package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.intcrucible.model.Design;
import org.intcrucible.stage.Probe;

/**
 * Looks for designs that are good over the whole suite. What is best at the nominal state stands on the edge of a
 * constraint and falls off it elsewhere, so the search goes on in a few states, the hardest among them.
 */
final class RobustSearch {

	private static final String STAGE = "quantitative.designer robust";
	private static final int PANEL = 8;
	/** Good designs that show which states are hard. */
	private static final int SCOUTS = 4;
	private static final double SCOUTING_SHARE = 0.2;
	private static final double CHECKED_SHARE = 0.2;
	private static final double HOLDING_SHARE = 0.2;
	private static final int TRIES_PER_MEMBER = 25;
	private static final int LEAST_POPULATION = 8;
	private static final int GREATEST_POPULATION = 40;

	private final SearchSpace space;
	private final Bench suite;
	private final Probe probe;
	private final Allowance allowance;
	private final PopulationSearch search;

	/** @param suite must be larger than the nominal state */
	RobustSearch(Probe probe, SearchSpace space, Bench suite, Allowance allowance, PopulationSearch search) {
		this.probe = probe;
		this.space = space;
		this.allowance = allowance;
		this.suite = suite;
		this.search = search;
	}

	/**
	 * Tries good designs in more states.
	 *
	 * @param nominal what was tried at the nominal state, best first
	 * @param holding designs that hold in the worst states that were found, best first; perhaps none
	 * @return all of them and those that were found here, each once: what holds over the suite first, then what holds as
	 *         far as it was tried, then what is known to break something
	 */
	List<Tried> run(List<Tried> nominal, List<Tried> holding) {
		if (space.cardinality() <= nominal.size() && (long) nominal.size() * suite.panel().size() <= allowance.left()) {
			return attempt(suite, nominal, allowance).stream().sorted(Tried.BEST_FIRST).toList();
		}
		attempt(suite, holding, allowance.part(HOLDING_SHARE));
		if (suite.panel().size() <= PANEL) {
			search(suite, nominal, holding, allowance);
			return joined(List.of(suite.ranked(), nominal));
		}
		List<Tried> scouts = attempt(suite, Portfolio.distinct(space, nominal, SCOUTS), allowance.part(SCOUTING_SHARE));
		Panel panel = suite.panel().hardest(PANEL, scouts.stream().map(Tried::trials).toList());
		Bench bench = new Bench(suite.context(), probe, panel);
		search(bench, nominal, holding, allowance.part(1 - CHECKED_SHARE));
		int affordable = (int) (allowance.left() / suite.panel().size());
		attempt(suite, Portfolio.distinct(space, bench.ranked(), affordable), allowance);
		return joined(List.of(suite.ranked(), bench.ranked(), nominal));
	}

	private void search(Bench bench, List<Tried> nominal, List<Tried> holding, Allowance part) {
		long designs = part.left() / bench.panel().size();
		int size = Math.clamp(designs / TRIES_PER_MEMBER, LEAST_POPULATION, GREATEST_POPULATION);
		Set<Design> seen = new HashSet<>();
		List<Newcomer> start = Stream.concat(holding.stream(), Portfolio.mixed(space, nominal, size).kept().stream())
				.filter(tried -> seen.add(tried.design())).limit(size).map(Newcomer::of).toList();
		search.run(bench, part, STAGE, start);
	}

	private static List<Tried> attempt(Bench bench, List<Tried> designs, Allowance part) {
		return bench.attempt(designs.stream().map(Tried::again).toList(), part);
	}

	private static List<Tried> joined(List<List<Tried>> thoroughFirst) {
		Map<Design, Tried> known = new LinkedHashMap<>();
		thoroughFirst.forEach(list -> list.forEach(tried -> known.putIfAbsent(tried.design(), tried)));
		List<Tried> all = new ArrayList<>(known.values());
		return Stream.concat(all.stream().filter(tried -> tried.merit().isFeasible()),
				all.stream().filter(tried -> !tried.merit().isFeasible()).sorted(Tried.BEST_FIRST)).toList();
	}
}
