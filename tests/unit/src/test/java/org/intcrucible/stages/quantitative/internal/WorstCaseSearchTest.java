package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiFunction;

import org.intcrucible.model.Design;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.ProposedDesign;
import org.intcrucible.stage.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small problems whose answers are worked out by hand. */
class WorstCaseSearchTest {

	private static final long SEED = 5;
	/** Where a resonance asks for more than anywhere else, between two of the states that the suite samples. */
	private static final double PEAK = 0.677;
	private static final double WIDTH = 0.06;

	private final FakeProblem problem = new FakeDocument().real("x", 0, 1).uniform("u", 0, 1).goals(1).problem();

	/** Half is enough of x, but for a tent of height 0.4 around the peak. */
	private static double need(WorldState state) {
		return 0.5 + 0.4 * Math.max(0, 1 - Math.abs(state.value(0) - PEAK) / WIDTH);
	}

	private static Trial resonance(Design design, WorldState state) {
		return trial(design.value(0), Math.max(0, need(state) - design.value(0)) / 0.1);
	}

	/**
	 * The cheapest x that holds everywhere is 0.9. The suite asks for 0.5 and never for more, so whoever looks at the suite
	 * alone keeps nothing that would hold.
	 */
	@Test
	void whatHoldsWhereTheSuiteDoesNotLookIsFoundByAttacksAlone() {
		FakeContext context = new FakeContext(problem, SEED);
		List<Scenario> suite = PlainStages.scenarios().suite(context, 24);
		assertTrue(suite.stream().allMatch(scenario -> need(scenario.state()) == 0.5), "the suite sees the peak");

		List<Design> with = PlainStages.designer().design(context, 30, List.of(), suite, new FakeProbe(problem, 10_000, WorstCaseSearchTest::resonance))
				.stream().map(ProposedDesign::design).toList();
		assertEquals(0.5, with.getFirst().value(0), 1e-3, "the suite decides what comes first");
		assertEquals(1, with.stream().filter(design -> Math.abs(design.value(0) - 0.9) < 1e-3).count(), with.toString());

		List<Tried> without = withoutAttacks(suite);
		assertEquals(0.5, without.getFirst().design().value(0), 1e-3);
		assertTrue(without.stream().noneMatch(tried -> tried.design().value(0) >= 0.899), without.toString());
	}

	private List<Tried> withoutAttacks(List<Scenario> suite) {
		FakeContext context = new FakeContext(problem, SEED);
		FakeProbe probe = new FakeProbe(problem, 10_000, WorstCaseSearchTest::resonance);
		SearchSpace space = new SearchSpace(problem.designs());
		Allowance allowance = Allowance.of(10_000);
		Bench nominal = new Bench(context, probe, Panel.nominal(problem.nominal()));
		PopulationSearch search = SearchMethod.ADAPTIVE_DE.over(space, Objectives.of(problem.document()));
		new OptimumSearch(space, nominal, allowance.part(0.6), search, "test").run(List.of());
		Bench bench = new Bench(context, probe, Panel.suite(problem.document(), suite));
		List<Tried> known = new RobustSearch(probe, space, bench, allowance, search).run(nominal.ranked(), List.of());
		return Portfolio.mixed(space, known, 30).kept();
	}

	@Test
	void theAttackFindsTheTopOfThePeak() {
		FakeContext context = new FakeContext(problem, SEED);
		WorstStateSearch attacks = new WorstStateSearch(context, new FakeProbe(problem, 40, WorstCaseSearchTest::resonance),
				UncertainState.of(problem));
		WorldState worst = attacks.search(new Design(0.5), List.of(), "test", Allowance.of(attacks.wanted())).orElseThrow().state();
		assertEquals(PEAK, worst.value(0), 0.002);
	}

	/** I falls with the distance of x from u: from the middle nothing is further than a half. */
	@Test
	void withoutConstraintsTheLeastLossCounts() {
		WorstCases found = search((design, state) -> new Trial(false, new double[] { 0 }, 0, 1 - Math.abs(design.value(0) - state.value(0)), 1),
				2000);
		assertEquals(0.5, found.holding().getFirst().design().value(0), 1e-3);
		assertEquals(0.5, found.holding().getFirst().merit().intelligence(), 1e-3);
	}

	/** Two causes of which either alone asks for 0.5, and both together for 0.8; the third only helps. */
	@Test
	void causesThatHurtTogetherAreFoundTogether() {
		FakeProblem three = new FakeDocument().real("x", 0, 1).uniform("a", -1, 1).uniform("b", -1, 1).uniform("c", 0, 1).goals(1).problem();
		FakeProbe probe = new FakeProbe(three, 2000, (design, state) -> trial(design.value(0), Math.max(0,
				0.5 + 0.3 * Math.max(0, state.value(0)) * Math.max(0, -state.value(1)) - 0.1 * (state.value(2) - 0.5) - design.value(0)) / 0.1));
		FakeContext context = new FakeContext(three, SEED);
		WorstCases found = run(context, three, probe, 2000);
		assertEquals(0.85, found.holding().getFirst().design().value(0), 1e-3);
		WorldState worst = found.states().getLast();
		assertEquals(List.of(1.0, -1.0, 0.0), List.of(worst.value(0), worst.value(1), worst.value(2)));
	}

	@Test
	void itTellsWhatWasAttackedAndFound() {
		WorstCases found = search(WorstCaseSearchTest::resonance, 2000);
		String told = found.sentence(new StateText(UncertainState.of(problem)));
		assertTrue(told.matches("Worst-case search over the assumptions: [234] attacks on leading designs found [123] states? in which one of them"
				+ " does worst \\(u 0\\.67[0-9]* \\(nominal 0\\.5\\).*\\)(; the last attack found nothing worse)?\\. The best of them all where it"
				+ " does worst has I 0\\.52[67][0-9]* there; the best at the nominal state breaks\\."), told);
	}

	@Test
	void whereNothingHoldsNothingIsKeptForIt() {
		WorstCases found = search((design, state) -> trial(design.value(0), Math.max(0, 3 * state.value(0) - 1.5 - design.value(0))), 2000);
		assertEquals(List.of(), found.holding());
		assertTrue(found.sentence(new StateText(UncertainState.of(problem))).endsWith("No design was found that holds in all of them."));
	}

	@Test
	void whereNothingChangesNothingIsFound() {
		WorstCases found = search((design, state) -> trial(design.value(0), 0), 2000);
		assertEquals(List.of(), found.states());
		assertEquals("Worst-case search over the assumptions: 1 attack on leading designs found no state in which they do worse than at the"
				+ " nominal one.", found.sentence(new StateText(UncertainState.of(problem))));
	}

	@ParameterizedTest
	@ValueSource(ints = { WorstCaseSearch.LEAST_TRIES, 317, 1000, 5000 })
	void theAllowanceIsNeverExceeded(int tries) {
		FakeContext context = new FakeContext(problem, SEED);
		FakeProbe probe = new FakeProbe(problem, 100_000, WorstCaseSearchTest::resonance);
		Tried leader = leader(context, probe);
		long before = probe.spent();
		Allowance allowance = Allowance.of(tries);
		searching(context, problem, probe).run(List.of(leader), allowance);
		assertTrue(probe.spent() - before <= tries, "spent " + (probe.spent() - before));
		assertEquals(probe.spent() - before, allowance.searchSpent());
	}

	@Test
	void oneSeedGivesOneAnswer() {
		assertEquals(search(WorstCaseSearchTest::resonance, 2000).states(), search(WorstCaseSearchTest::resonance, 2000).states());
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 3000 })
	void withFewTriesOrOneScenarioNothingIsAttacked(int budget) {
		FakeContext context = new FakeContext(problem, SEED);
		List<Scenario> suite = PlainStages.scenarios().suite(context, budget == 500 ? 24 : 1);
		PlainStages.designer().design(context, 10, List.of(), suite, new FakeProbe(problem, budget, WorstCaseSearchTest::resonance));
		assertFalse(context.notes().stream().anyMatch(note -> note.startsWith("Worst-case search")), context.notes().toString());
	}

	private WorstCases search(BiFunction<Design, WorldState, Trial> world, int tries) {
		return run(new FakeContext(problem, SEED), problem, new FakeProbe(problem, 100_000, world), tries);
	}

	private static WorstCases run(FakeContext context, FakeProblem problem, FakeProbe probe, int tries) {
		return searching(context, problem, probe).run(List.of(leader(context, probe)), Allowance.of(tries));
	}

	private static WorstCaseSearch searching(FakeContext context, FakeProblem problem, FakeProbe probe) {
		return new WorstCaseSearch(context, probe, new SearchSpace(problem.designs()), Objectives.of(problem.document()), UncertainState.of(problem));
	}

	/** What is best at the nominal state, where half of x is asked for. */
	private static Tried leader(FakeContext context, FakeProbe probe) {
		Bench bench = new Bench(context, probe, Panel.nominal(probe.nominal()));
		return bench.attempt(List.of(new Proposal(new Design(0.5), -1)), Allowance.of(1)).getFirst();
	}

	private static Trial trial(double cost, double violation) {
		return new Trial(false, new double[] { cost }, violation, Math.max(0, 1 - violation) / (1 + cost), 1);
	}
}
