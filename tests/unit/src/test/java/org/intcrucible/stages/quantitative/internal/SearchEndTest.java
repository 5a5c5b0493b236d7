package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.intcrucible.model.Design;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.ProposedDesign;
import org.intcrucible.stage.StageCancelledException;
import org.intcrucible.stage.Trial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every search comes to an end: when it is cancelled, when the tries run dry, and where there is nothing to be found. */
class SearchEndTest {

	private static final int BUDGET = 4000;
	/** Questions for what is left, one for each generation: far more than any search below needs, and no more for ever. */
	private static final int MOST_GENERATIONS = 5000;

	/** Tells somebody of each call, and breaks the test where a search goes on and on. */
	private static final class WatchedProbe implements Probe {

		private final FakeProbe probe;
		private final Runnable called;
		private long generations;
		private boolean dry;

		WatchedProbe(FakeProbe probe, Runnable called) {
			this.probe = probe;
			this.called = called;
		}

		@Override
		public long remaining() {
			generations++;
			if (generations > MOST_GENERATIONS) {
				throw new AssertionError("it does not end");
			}
			return dry ? 0 : probe.remaining();
		}

		@Override
		public List<List<Trial>> attempt(List<Design> designs, List<WorldState> states) {
			List<List<Trial>> trials = probe.attempt(designs, states);
			called.run();
			return trials;
		}

		@Override
		public WorldState nominal() {
			return probe.nominal();
		}
	}

	private static FakeDocument mixed() {
		return new FakeDocument().real("x", 0, 1).real("y", 0, 1).lever("kind", new Lever.Scalar(), new Lever.OneOf(List.of("a", "b", "c")))
				.uniform("demand", 1, 2).goals(2);
	}

	private static Trial world(Design design, WorldState state) {
		double first = design.value(0) * state.value(0);
		double second = (1 - design.value(0)) * (1 - design.value(0)) + design.value(1) + design.value(2);
		return new Trial(false, new double[] { first, second }, 0, 1 / (1 + first + second), 1);
	}

	@ParameterizedTest
	@EnumSource
	void nothingIsTriedAfterACancel(SearchMethod method) {
		for (int last : List.of(1, 2, 3, 5, 8, 13, 21, 34)) {
			FakeProblem problem = mixed().problem();
			List<Scenario> suite = PlainStages.scenarios().suite(new FakeContext(problem, 1), 3);
			FakeContext context = new FakeContext(problem, 1);
			int[] calls = new int[1];
			WatchedProbe probe = new WatchedProbe(new FakeProbe(problem, BUDGET, SearchEndTest::world), () -> {
				calls[0]++;
				if (calls[0] == last) {
					context.cancelledAtCheck(1);
				}
			});
			DesignSearch search = new DesignSearch(context, probe, suite, shape -> SearchPlan.chosen(method, shape));
			assertThrows(StageCancelledException.class, () -> search.propose(10, List.of()), method + " at call " + last);
			assertEquals(last, calls[0], method + " goes on after call " + last);
		}
	}

	/** As after a limit of the run: nobody cancels, and there are no more tries all of a sudden. */
	@ParameterizedTest
	@EnumSource
	void withoutMoreTriesItEndsWithWhatItHas(SearchMethod method) {
		FakeProblem problem = mixed().problem();
		List<Scenario> suite = PlainStages.scenarios().suite(new FakeContext(problem, 1), 3);
		for (int last : List.of(1, 4, 16, 30)) {
			int[] calls = new int[1];
			WatchedProbe[] probe = new WatchedProbe[1];
			probe[0] = new WatchedProbe(new FakeProbe(problem, BUDGET, SearchEndTest::world), () -> probe[0].dry = ++calls[0] == last);
			List<ProposedDesign> found = new DesignSearch(new FakeContext(problem, 1), probe[0], suite, shape -> SearchPlan.chosen(method, shape))
					.propose(10, List.of());
			assertFalse(found.isEmpty());
			assertEquals(last, calls[0], "tried again");
		}
	}

	private enum Space {

		ONE_POINT(1, document -> document.lever("x", new Lever.Scalar(), new Lever.RealRange(2, 2, 0))),
		TWO_VALUES(2, document -> document.lever("x", new Lever.Scalar(), new Lever.IntegerRange(0, 1))),
		TWO_OPTIONS(2, document -> document.lever("x", new Lever.Scalar(), new Lever.YesNo())),
		TWO_NUMBERS(2, document -> document.real("x", 1, Math.nextUp(1.0))),
		A_POINT_AND_TWO_VALUES(2, document -> document.lever("x", new Lever.Scalar(), new Lever.RealRange(2, 2, 0))
				.lever("y", new Lever.Scalar(), new Lever.IntegerRange(0, 1)));

		private final int designs;
		private final Function<FakeDocument, FakeDocument> levers;

		Space(int designs, Function<FakeDocument, FakeDocument> levers) {
			this.designs = designs;
			this.levers = levers;
		}
	}

	private enum World {

		GOOD(new Trial(false, new double[] { 1, 2 }, 0, 0.5, 1)),
		INFEASIBLE(new Trial(false, new double[] { 1, 2 }, 3, 0, 1)),
		FAILING(new Trial(true, new double[] { Double.NaN, Double.NaN }, Double.NaN, Double.NaN, Double.NaN));

		private final Trial everywhere;

		World(Trial everywhere) {
			this.everywhere = everywhere;
		}
	}

	private static Stream<Arguments> degenerate() {
		return Arrays.stream(SearchMethod.values()).flatMap(method -> Arrays.stream(Space.values())
				.flatMap(space -> Arrays.stream(World.values()).map(world -> Arguments.of(method, space, world))));
	}

	/** The searches themselves, which a space as small as that does not need. */
	@ParameterizedTest
	@MethodSource("degenerate")
	void fewDesignsAreTriedOnceAndThenItEnds(SearchMethod method, Space few, World world) {
		FakeProblem problem = few.levers.apply(new FakeDocument().goals(2)).problem();
		FakeProbe tries = new FakeProbe(problem, BUDGET, (design, state) -> world.everywhere);
		Bench bench = new Bench(new FakeContext(problem, 1), new WatchedProbe(tries, () -> { }), Panel.nominal(problem.nominal()));
		SearchSpace space = new SearchSpace(problem.designs());
		Objectives objectives = Objectives.of(problem.document());
		Allowance allowance = Allowance.of(BUDGET);
		PopulationSearch search = method.over(space, objectives);
		if (method.tradesOff()) {
			new TradeOffSearch(space, bench, allowance, search, "test").run(List.of());
		} else {
			new OptimumSearch(space, bench, allowance, search, "test").run(List.of());
		}
		assertTrue(tries.spent() >= 1 && tries.spent() <= few.designs, "spent " + tries.spent());
	}

	/** Nothing tells one design from another, or all break something. */
	@ParameterizedTest
	@MethodSource("hopeless")
	void aSearchOfNothingSpendsWhatItHasAndEnds(SearchMethod method, World world) {
		FakeProblem problem = mixed().problem();
		List<Scenario> suite = PlainStages.scenarios().suite(new FakeContext(problem, 1), 3);
		FakeProbe tries = new FakeProbe(problem, BUDGET, (design, state) -> world.everywhere);
		List<ProposedDesign> found = new DesignSearch(new FakeContext(problem, 1), new WatchedProbe(tries, () -> { }), suite,
				shape -> SearchPlan.chosen(method, shape)).propose(10, List.of());
		assertEquals(10, found.size());
	}

	private static Stream<Arguments> hopeless() {
		return Arrays.stream(SearchMethod.values()).flatMap(method -> Arrays.stream(World.values()).map(world -> Arguments.of(method, world)));
	}
}
