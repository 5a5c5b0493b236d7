package org.intcrucible.stages.quantitative.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.intcrucible.model.Constraint;
import org.intcrucible.model.Design;
import org.intcrucible.model.Scenario;
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
	/** Of what is left of them then, spent on the states in which leading designs do worst. */
	private static final double WORST_CASE_SHARE = 0.15;
	/** Of the tries at the nominal state, spent on trade-offs if another search comes before. */
	private static final double FRONT_SHARE = 0.5;

	private final StageContext context;
	private final Probe probe;
	private final SearchSpace space;
	private final Objectives objectives;
	private final Panel suite;
	private final Function<SearchShape, SearchPlan> planner;
	private final UncertainState uncertainty;
	private final Bench nominal;
	private final Allowance allowance;
	private WorstCases worstCases = WorstCases.NONE;

	/**
	 * A search of a run's designs.
	 *
	 * @param scenarios the weighted suite
	 * @param planner   chooses how to search
	 */
	DesignSearch(StageContext context, Probe probe, List<Scenario> scenarios, Function<SearchShape, SearchPlan> planner) {
		this.context = context;
		this.probe = probe;
		this.planner = planner;
		space = new SearchSpace(CompiledProblems.of(context).designs());
		uncertainty = UncertainState.of(CompiledProblems.of(context));
		objectives = Objectives.of(context.problem());
		suite = Panel.suite(context.problem(), scenarios);
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
		Portfolio.Choice choice = Portfolio.mixed(space, known, count);
		context.note(Convergence.of(nominal, objectives).sentence());
		if (choice.folded() > 0) {
			context.note(String.format(Locale.ROOT, "Designs that came into question and differ from a kept one by no more than a"
					+ " thousandth of the range in every element, and were folded into it: %,d.", choice.folded()));
		}
		Set<Design> begun = Set.copyOf(starts);
		return worstCases.among(choice.kept(), known, space).stream()
				.map(tried -> new ProposedDesign(tried.design(), parents(tried, begun))).toList();
	}

	private static List<Integer> parents(Tried tried, Set<Design> starts) {
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
		SearchPlan plan = planner.apply(SearchShape.of(space, objectives, isConstrained(), part.left()));
		if (space.cardinality() <= part.left()) {
			enumerate(part);
		} else {
			evolve(plan, starts, part);
		}
		List<Tried> ranked = nominal.ranked();
		if (!several || ranked.isEmpty()) {
			return ranked;
		}
		attack(ranked);
		PopulationSearch first = plan.methods().getFirst().over(space, objectives);
		return new RobustSearch(probe, space, new Bench(context, probe, suite), allowance, first).run(ranked, worstCases.holding());
	}

	/** What holds nowhere cannot be hardened, and what can be tried everywhere comes first. */
	private void attack(List<Tried> ranked) {
		long everywhere = space.cardinality() <= ranked.size() ? (long) ranked.size() * suite.size() : 0;
		double spare = everywhere <= allowance.left() ? 1 - (double) everywhere / allowance.left() : 1;
		Allowance part = allowance.part(Math.min(WORST_CASE_SHARE, spare));
		if (part.left() >= WorstCaseSearch.LEAST_TRIES && !uncertainty.uncertain().isEmpty() && ranked.getFirst().merit().isFeasible()) {
			worstCases = new WorstCaseSearch(context, probe, space, objectives, uncertainty).run(ranked, part);
			context.note(worstCases.sentence(new StateText(uncertainty)));
		}
	}

	private boolean isConstrained() {
		return !context.problem().world().resources().isEmpty()
				|| context.problem().spec().constraints().stream().map(Constraint::strength).anyMatch(Constraint.Strength::isHard);
	}

	private void enumerate(Allowance part) {
		context.note(String.format(Locale.ROOT, "All %,.0f designs that there are were tried at the nominal state.", space.cardinality()));
		List<Proposal> all = LongStream.range(0, (long) space.cardinality())
				.mapToObj(ordinal -> new Proposal(space.design(ordinal), -1)).toList();
		nominal.attempt(all, part);
	}

	private void evolve(SearchPlan plan, List<Design> starts, Allowance part) {
		context.note(plan.sentence());
		boolean both = plan.methods().size() > 1;
		for (SearchMethod method : plan.methods()) {
			PopulationSearch search = method.over(space, objectives);
			if (method.tradesOff()) {
				new TradeOffSearch(space, nominal, part, search, STAGE + " front").run(starts);
			} else {
				new OptimumSearch(space, nominal, part.part(both ? 1 - FRONT_SHARE : 1), search, STAGE).run(starts);
			}
		}
	}
}
