package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

import org.intcrucible.model.Design;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.ProposedDesign;
import org.intcrucible.stage.StageCancelledException;
import org.intcrucible.stage.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moeaframework.core.PRNG;

/** What every way to search has to keep to. */
class SearchMethodTest {

	private static final int BUDGET = 1200;

	/** A world with all kinds of levers and two goals, of which the corner at low values and option "c" is the best. */
	private static FakeDocument mixed() {
		return new FakeDocument().real("x", -2, 3).lever("n", new Lever.Scalar(), new Lever.IntegerRange(1, 40))
				.lever("method", new Lever.Scalar(), new Lever.OneOf(List.of("a", "b", "c", "d", "e")))
				.lever("on", new Lever.Scalar(), new Lever.YesNo())
				.lever("policy", new Lever.Indexed(0, 3), new Lever.RealRange(0, 1, 0.05)).uniform("demand", 1, 2).goals(2);
	}

	/** Enough is a constraint: x and n together carry the demand. */
	private static Trial world(Design design, WorldState state) {
		double missing = Math.max(0, 4 * state.value(0) - design.value(0) - design.value(1));
		double cost = design.value(0) * design.value(0) + design.value(1) / 10 + (design.value(2) == 2 ? 0 : 1);
		double trouble = (2 - design.value(0)) * (2 - design.value(0)) + design.value(3)
				+ design.value(4) + design.value(5) + design.value(6) + design.value(7);
		double score = 1 / (1 + (cost + trouble) / 10);
		return new Trial(false, new double[] { cost, trouble }, missing, Math.max(0, 1 - missing) * score, 1);
	}

	private static List<ProposedDesign> search(SearchMethod method, long seed, BiFunction<Design, WorldState, Trial> world) {
		FakeProblem problem = mixed().problem();
		FakeContext context = new FakeContext(problem, seed);
		FakeProbe probe = new FakeProbe(problem, BUDGET, world);
		List<Scenario> suite = PlainStages.scenarios().suite(context, 3);
		List<ProposedDesign> found = new DesignSearch(context, probe, suite, shape -> SearchPlan.chosen(method, shape)).propose(40, List.of());
		assertTrue(probe.spent() <= BUDGET);
		assertTrue(probe.spent() > 0.8 * BUDGET, method + " spent " + probe.spent());
		return found;
	}

	@ParameterizedTest
	@EnumSource
	void everyDesignIsOneOfTheSpaceAndIsTriedOnceInAState(SearchMethod method) {
		SearchSpace space = new SearchSpace(mixed().problem().designs());
		Set<List<Object>> seen = new HashSet<>();
		WorldState nominal = mixed().problem().nominal();
		for (ProposedDesign proposed : search(method, 3, (design, state) -> {
			assertEquals(space.design(design.toArray()), design);
			// The whole suite and its hardest states are looked at apart from each other.
			assertTrue(!state.equals(nominal) || seen.add(List.of(design, state)) || seen.add(List.of(design, state, "suite")), "tried again");
			return world(design, state);
		})) {
			assertEquals(space.design(proposed.design().toArray()), proposed.design());
		}
		assertTrue(seen.stream().map(tried -> ((Design) tried.getFirst()).value(2)).distinct().count() == 5, "every option is tried");
	}

	@ParameterizedTest
	@EnumSource
	void equalSeedsGiveEqualDesignsAndOthersDiffer(SearchMethod method) {
		assertEquals(search(method, 1, SearchMethodTest::world), search(method, 1, SearchMethodTest::world));
		assertNotEquals(search(method, 1, SearchMethodTest::world), search(method, 2, SearchMethodTest::world));
	}

	/** MOEA Framework has one source of random numbers for the process. */
	@ParameterizedTest
	@EnumSource
	void twoSearchesAtATimeGiveWhatEachGivesAlone(SearchMethod method) throws InterruptedException, ExecutionException {
		List<ProposedDesign> first = search(method, 1, SearchMethodTest::world);
		List<ProposedDesign> second = search(method, 2, SearchMethodTest::world);
		CyclicBarrier inTurn = new CyclicBarrier(2);
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Future<List<ProposedDesign>> one = threads.submit(() -> beside(inTurn, method, 1));
			Future<List<ProposedDesign>> other = threads.submit(() -> beside(inTurn, method, 2));
			assertEquals(first, one.get());
			assertEquals(second, other.get());
		}
	}

	/** Meets the other search at many of its tries, so that both are under way all the time. */
	private static List<ProposedDesign> beside(CyclicBarrier other, SearchMethod method, long seed) {
		int[] tries = new int[1];
		return search(method, seed, (design, state) -> {
			if (++tries[0] % 10 == 0 && tries[0] <= 0.8 * BUDGET) {
				try {
					other.await();
				} catch (InterruptedException | BrokenBarrierException e) {
					throw new IllegalStateException(e);
				}
			}
			return world(design, state);
		});
	}

	@ParameterizedTest
	@EnumSource
	void whatHoldsComesFirstAndWhatBreaksSomethingIsLeftOut(SearchMethod method) {
		WorldState nominal = mixed().problem().nominal();
		for (ProposedDesign proposed : search(method, 5, SearchMethodTest::world)) {
			assertEquals(0, world(proposed.design(), nominal).violation(), method + " kept " + proposed.design());
		}
	}

	/** The constraint holds in less than a thousandth of the space: the search has to go where less is broken. */
	@ParameterizedTest
	@EnumSource
	void theFeasibleCornerIsFound(SearchMethod method) {
		FakeProblem problem = new FakeDocument().real("x", 0, 1).real("y", 0, 1).real("z", 0, 1).goals(2).problem();
		FakeContext context = new FakeContext(problem, 2);
		FakeProbe probe = new FakeProbe(problem, 2000, (design, state) -> {
			double violation = Math.max(0, 0.93 - design.value(0)) + Math.max(0, 0.93 - design.value(1)) + Math.max(0, design.value(2) - 0.1);
			return new Trial(false, new double[] { design.value(0), -design.value(0) }, violation, violation > 0 ? 0 : 0.5, 1);
		});
		List<ProposedDesign> found = new DesignSearch(context, probe, PlainStages.scenarios().suite(context, 1),
				shape -> SearchPlan.chosen(method, shape)).propose(10, List.of());
		Design best = found.getFirst().design();
		assertTrue(best.value(0) >= 0.93 && best.value(1) >= 0.93 && best.value(2) <= 0.1, method + " found " + best);
	}

	@ParameterizedTest
	@EnumSource
	void failuresAreAvoided(SearchMethod method) {
		List<ProposedDesign> found = search(method, 4, (design, state) -> design.value(0) < 0
				? new Trial(true, new double[] { Double.NaN, Double.NaN }, Double.NaN, Double.NaN, Double.NaN) : world(design, state));
		assertFalse(found.isEmpty());
		assertTrue(found.stream().allMatch(proposed -> proposed.design().value(0) >= 0));
	}

	@ParameterizedTest
	@EnumSource
	void aCancelledRunEndsTheSearch(SearchMethod method) {
		FakeProblem problem = mixed().problem();
		FakeContext context = new FakeContext(problem, 1).cancelledAtCheck(5);
		FakeProbe probe = new FakeProbe(problem, 100_000, SearchMethodTest::world);
		List<Scenario> suite = PlainStages.scenarios().suite(new FakeContext(problem, 1), 3);
		assertThrows(StageCancelledException.class,
				() -> new DesignSearch(context, probe, suite, shape -> SearchPlan.chosen(method, shape)).propose(10, List.of()));
		assertTrue(probe.spent() < 3000, "spent " + probe.spent());
	}

	@ParameterizedTest
	@EnumSource
	void designsOfASeededSearchKnowTheirSeed(SearchMethod method) {
		FakeProblem problem = KnownOptimum.WELDED_BEAM.document().goals(1).problem();
		FakeContext context = new FakeContext(problem, 1);
		FakeProbe probe = new FakeProbe(problem, 2000, (design, state) -> KnownOptimum.WELDED_BEAM.unsaturated(design));
		List<Design> seeds = List.of(new Design(0.25, 4, 9, 0.25), new Design(1, 5, 5, 1));
		List<ProposedDesign> found = new DesignSearch(context, probe, PlainStages.scenarios().suite(context, 1),
				shape -> SearchPlan.chosen(method, shape)).propose(20, seeds);
		assertTrue(found.stream().anyMatch(proposed -> proposed.parents().equals(List.of(0))), found.toString());
		assertTrue(found.stream().flatMap(proposed -> proposed.parents().stream()).allMatch(parent -> parent < 2));
		assertTrue(found.stream().filter(proposed -> seeds.contains(proposed.design())).allMatch(proposed -> proposed.parents().isEmpty()));
	}

	/** A plug-in can reach the framework's source as well. */
	@Test
	void aSearchRefusesRandomNumbersThatSomebodyElseHasPut() {
		Random own = PRNG.getRandom();
		PRNG.setRandom(new Random(1));
		try {
			assertThrows(IllegalStateException.class, () -> search(SearchMethod.NSGA2, 1, SearchMethodTest::world));
		} finally {
			PRNG.setRandom(own);
		}
	}
}
