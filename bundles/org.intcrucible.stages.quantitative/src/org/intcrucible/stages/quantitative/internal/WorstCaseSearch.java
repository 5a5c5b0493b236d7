package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.intcrucible.model.Design;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.StageContext;
import org.intcrucible.stages.quantitative.internal.WorstStateSearch.Found;

/**
 * Looks for the design that does best where it does worst, over everything that the assumptions allow. In turns, the design
 * that leads is attacked, and designs are searched for all states in which one of them did worst (the cutting sets of
 * Blankenship and Falk 1976). A sample of states, however hard the states are, may miss what breaks a design; a search for
 * that very design seldom does.
 */
final class WorstCaseSearch {

	/** With fewer tries there is nothing to learn. */
	static final int LEAST_TRIES = 250;

	private static final String STAGE = "quantitative.designer worst case";
	private static final int SEARCHES = 3;
	/** Of the tries that are left, at most. */
	private static final double ATTACK_SHARE = 0.5;
	/** Kept back from each search, for attacks on what it finds. */
	private static final double RESERVE = 0.25;
	/** Designs that are tried in all of the states at the end. */
	private static final int FINALISTS = 12;
	private static final int KEPT = 3;
	private static final int TRIES_PER_MEMBER = 25;
	private static final int LEAST_POPULATION = 8;
	private static final int GREATEST_POPULATION = 40;
	/** What is worse by less, in tolerances or as a share of I, is worth no further search. */
	private static final double SLIGHT = 1e-3;

	private final StageContext context;
	private final Probe probe;
	private final SearchSpace space;
	private final PopulationSearch search;
	private final WorstStateSearch attacks;
	private final Set<WorldState> states = new LinkedHashSet<>();
	private int attacked;
	private boolean settled;

	/** @param uncertainty with at least one assumption that may have several values */
	WorstCaseSearch(StageContext context, Probe probe, SearchSpace space, Objectives objectives, UncertainState uncertainty) {
		this.context = context;
		this.probe = probe;
		this.space = space;
		search = SearchMethod.ADAPTIVE_DE.over(space, objectives);
		attacks = new WorstStateSearch(context, probe, uncertainty);
	}

	/**
	 * Searches, within an allowance of at least {@link #LEAST_TRIES}.
	 *
	 * @param nominal what was tried at the nominal state, best first, at least one
	 */
	WorstCases run(List<Tried> nominal, Allowance allowance) {
		states.add(probe.nominal());
		List<Tried> ranked = nominal;
		Bench bench = bench();
		boolean harder = isHardened(nominal.getFirst(), 0, allowance);
		for (int round = 0; round < SEARCHES && states.size() > 1 && ranked.getFirst().merit().isFeasible(); round++) {
			bench = harder ? bench() : bench;
			Allowance part = allowance.part((1 - RESERVE) / (SEARCHES - round));
			search.run(bench, part, STAGE + " " + round, start(ranked, nominal, part.left() / states.size(), round));
			ranked = bench.tried().isEmpty() ? ranked : bench.ranked();
			harder = isHardened(ranked.getFirst(), round + 1, allowance);
		}
		return finished(ranked, nominal.getFirst().design(), allowance);
	}

	/** Whether an attack on the design that leads found another state in which it does worse than it did so far. */
	private boolean isHardened(Tried leader, int round, Allowance allowance) {
		Allowance part = allowance.part(Math.min((double) attacks.wanted() / allowance.left(), ATTACK_SHARE));
		Optional<Found> worst = attacks.search(leader.design(), found(), STAGE + " attack " + round, part);
		attacked += worst.isPresent() ? 1 : 0;
		Optional<Found> worse = worst.filter(other -> isMuchWorse(other.merit(), leader.merit()));
		settled = worst.isPresent() && worse.isEmpty();
		return worse.isPresent() && states.add(worse.get().state());
	}

	private static boolean isMuchWorse(Merit worse, Merit known) {
		return worse.failed() && !known.failed() || worse.violation() > known.violation() + SLIGHT
				|| worse.violation() >= known.violation() && worse.intelligence() < known.intelligence() * (1 - SLIGHT);
	}

	/** The last ones first. */
	private List<WorldState> found() {
		return states.stream().skip(1).toList().reversed();
	}

	private Bench bench() {
		return new Bench(context, probe, Panel.worstCase(List.copyOf(states)));
	}

	/** What leads, what is good at the nominal state, and something from everywhere: what holds may be like nothing that was good. */
	private List<Newcomer> start(List<Tried> ranked, List<Tried> nominal, long designs, int round) {
		int size = Math.clamp(designs / TRIES_PER_MEMBER, LEAST_POPULATION, GREATEST_POPULATION);
		Set<Design> seen = new HashSet<>();
		List<Newcomer> start = new ArrayList<>(Stream.of(Portfolio.distinct(space, ranked, size / 3), Portfolio.mixed(space, nominal, size / 3).kept())
				.flatMap(List::stream).filter(tried -> seen.add(tried.design())).map(Newcomer::of).toList());
		start.addAll(new StartPopulation(space, context.seed()).spread(size - start.size(), STAGE + " start " + round));
		return start;
	}

	/** Tries the leaders in all states that were found, and beside them what is best where nothing goes wrong. */
	private WorstCases finished(List<Tried> ranked, Design unharmed, Allowance allowance) {
		Bench bench = bench();
		List<Proposal> finalists = new ArrayList<>(List.of(new Proposal(unharmed, -1)));
		Portfolio.distinct(space, ranked, FINALISTS).forEach(tried -> finalists.add(tried.again()));
		bench.attempt(finalists, allowance);
		List<Tried> order = bench.ranked();
		List<Tried> holding = order.stream().filter(tried -> tried.merit().isFeasible()).limit(KEPT).toList();
		Optional<Merit> spoiled = order.stream().filter(tried -> tried.design().equals(unharmed)).map(Tried::merit).findFirst();
		return new WorstCases(attacked, found().reversed(), settled, order.size(), holding, spoiled.orElse(Merit.UNTRIED));
	}
}
