package org.intcrucible.stages.quantitative.internal;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.intcrucible.model.Design;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.ProposedDesign;
import org.intcrucible.stage.StageContext;

/** One search, from the first try to the designs that are kept. */
final class DesignSearch {

	private static final String STAGE = "quantitative.designer";
	/** Left for the scenarios that are searched to break the best designs. */
	private static final double RESERVED_SHARE = 0.05;
	private static final long GREATEST_RESERVE = 3L * AdversarialSearch.TRIES;
	/** Of the tries, spent at the nominal state if there are other states. */
	private static final double NOMINAL_SHARE = 0.6;
	/** Of these, spent on trade-offs if there are several goals. */
	private static final double FRONT_SHARE = 0.4;
	/** What is known to be good among those that the search for trade-offs starts from. */
	private static final int KNOWN_IN_FRONT = 20;

	private final StageContext context;
	private final Probe probe;
	private final SearchSpace space;
	private final Panel suite;
	private final boolean hasTradeOffs;
	private final Bench nominal;
	private final Allowance allowance;

	/** @param hasTradeOffs whether several goals, or a goal and a resource, may want different designs */
	DesignSearch(StageContext context, Probe probe, SearchSpace space, Panel suite, boolean hasTradeOffs) {
		this.context = context;
		this.probe = probe;
		this.space = space;
		this.suite = suite;
		this.hasTradeOffs = hasTradeOffs;
		nominal = new Bench(context, probe, Panel.nominal(probe.nominal()));
		long reserve = Math.min(GREATEST_RESERVE, (long) (RESERVED_SHARE * probe.remaining()));
		allowance = Allowance.of(probe.remaining() - reserve);
	}

	List<ProposedDesign> propose(int count, List<Design> seeds) {
		List<Design> starts = seeds.stream().map(seed -> space.design(seed.toArray())).toList();
		if (space.size() == 0) {
			return List.of(new ProposedDesign(space.baseline(), List.of()));
		}
		List<Tried> known = searched(starts);
		if (known.isEmpty()) {
			return untried(count, starts);
		}
		return Portfolio.mixed(space, known, count).stream()
				.map(tried -> new ProposedDesign(tried.design(), parents(tried, starts))).toList();
	}

	private static List<Integer> parents(Tried tried, List<Design> starts) {
		return tried.seed() < 0 || starts.contains(tried.design()) ? List.of() : List.of(tried.seed());
	}

	/** Without tries nobody knows what is good; what is spread over the space is the best guess. */
	private List<ProposedDesign> untried(int count, List<Design> starts) {
		Stream<Design> spread = new StartPopulation(space, context.seed()).spread(count, STAGE).stream()
				.map(newcomer -> space.design(newcomer.genes()));
		return Stream.concat(Stream.concat(starts.stream(), Stream.of(space.baseline())), spread).distinct().limit(count)
				.map(design -> new ProposedDesign(design, List.of())).toList();
	}

	private List<Tried> searched(List<Design> starts) {
		boolean several = suite.size() > 1;
		Allowance part = allowance.part(several ? NOMINAL_SHARE : 1);
		if (space.cardinality() <= part.left()) {
			enumerate(part);
		} else {
			evolve(starts, part);
		}
		List<Tried> ranked = nominal.ranked();
		return several && !ranked.isEmpty()
				? new RobustSearch(probe, space, new Bench(context, probe, suite), allowance).run(ranked) : ranked;
	}

	private void enumerate(Allowance part) {
		List<Proposal> all = LongStream.range(0, (long) space.cardinality())
				.mapToObj(ordinal -> new Proposal(space.design(ordinal), -1)).toList();
		nominal.attempt(all, part);
	}

	private void evolve(List<Design> starts, Allowance part) {
		new OptimumSearch(space, nominal, part.part(hasTradeOffs ? 1 - FRONT_SHARE : 1), STAGE).run(starts);
		if (part.left() > 0 && hasTradeOffs) {
			List<Newcomer> start = Portfolio.mixed(space, nominal.ranked(), KNOWN_IN_FRONT).stream().map(Newcomer::of)
					.toList();
			new FrontSearch(space, nominal, part, STAGE + " front").run(start);
		}
	}
}
