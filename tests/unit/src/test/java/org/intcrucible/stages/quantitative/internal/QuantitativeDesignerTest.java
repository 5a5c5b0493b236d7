package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.intcrucible.model.Design;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.ProposedDesign;
import org.intcrucible.stage.StageCancelledException;
import org.intcrucible.stage.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitativeDesignerTest {

	private static final Lever.Domain METHODS = new Lever.OneOf(List.of("a", "b", "c", "d", "e"));

	private final QuantitativeDesigner designer = PlainStages.designer();

	@Test
	void equalSeedsGiveEqualDesignsAndOthersDiffer() {
		assertEquals(beam(1, 3000), beam(1, 3000));
		assertNotEquals(beam(1, 3000), beam(2, 3000));
	}

	/** The evaluators work side by side: it must not matter in which order they are done. */
	@Test
	void orderOfEvaluationDoesNotMatter() {
		FakeProblem problem = KnownOptimum.WELDED_BEAM.document().uniform("load", 0, 1).goals(2).problem();
		List<Scenario> suite = suite(new FakeContext(problem, 6), 12);
		FakeProbe forwards = new FakeProbe(problem, 4000, (design, state) -> beamOfTwoGoals(design));
		FakeProbe backwards = new FakeProbe(problem, 4000, (design, state) -> beamOfTwoGoals(design));
		Probe reversing = new ReversingProbe(backwards);
		assertEquals(designer.design(new FakeContext(problem, 6), 50, List.of(), suite, forwards),
				designer.design(new FakeContext(problem, 6), 50, List.of(), suite, reversing));
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 2, 10, 23, 57, 199, 1000, 4321 })
	void budgetIsNeverExceededAndMostlyUsed(long budget) {
		FakeProblem problem = KnownOptimum.WELDED_BEAM.document().uniform("load", 0, 1).goals(2).problem();
		FakeProbe probe = new FakeProbe(problem, budget, (design, state) -> beamOfTwoGoals(design));
		FakeContext context = new FakeContext(problem, 4);
		List<ProposedDesign> found = designer.design(context, 30, List.of(), suite(context, 12), probe);
		assertTrue(probe.spent() <= budget);
		assertTrue(probe.spent() >= 0.85 * budget - 30, "spent " + probe.spent());
		assertFalse(found.isEmpty());
		assertTrue(found.size() <= 30);
		assertTrue(context.done() <= context.total() && context.total() <= budget);
	}

	@Test
	void keptDesignsAreNotAlmostTheSame() {
		List<ProposedDesign> found = beam(3, 10_000);
		assertEquals(200, found.size());
		SearchSpace space = new SearchSpace(KnownOptimum.WELDED_BEAM.document().problem().designs());
		for (ProposedDesign first : found) {
			for (ProposedDesign second : found) {
				assertTrue(first.equals(second) || !space.areAlike(first.design(), second.design(), 1e-3));
			}
		}
	}

	@Test
	void smallSpacesAreEnumerated() {
		FakeProblem problem = new FakeDocument().lever("n", new Lever.Scalar(), new Lever.IntegerRange(1, 4))
				.lever("on", new Lever.Scalar(), new Lever.YesNo()).lever("method", new Lever.Scalar(), METHODS).problem();
		FakeProbe probe = new FakeProbe(problem, 1000,
				(design, state) -> trial(design.value(0) + design.value(1) + design.value(2), design.value(0) > 3 ? 1 : 0));
		List<ProposedDesign> found = designer.design(new FakeContext(problem, 1), 100, List.of(),
				suite(new FakeContext(problem, 1), 1), probe);
		assertEquals(40, probe.spent());
		assertEquals(40, new HashSet<>(found).size());
		assertEquals(new Design(1, 0, 0), found.getFirst().design());
		assertEquals(4, found.getLast().design().value(0), "what breaks a constraint comes last");
	}

	@Test
	void mixedLeversAreSearchedTogether() {
		double[] wanted = { 3.25, 77, 4, 1, 0.2, 0.2, 0.2, 0.2, 0.2, 0.9, 0.9, 0.9, 0.9, 0.9 };
		FakeProblem problem = new FakeDocument().real("x", 0, 10)
				.lever("n", new Lever.Scalar(), new Lever.IntegerRange(0, 1000))
				.lever("method", new Lever.Scalar(), METHODS).lever("on", new Lever.Scalar(), new Lever.YesNo())
				.lever("policy", new Lever.Indexed(0, 9), new Lever.RealRange(0, 1, 0.1)).problem();
		FakeProbe probe = new FakeProbe(problem, 20_000, (design, state) -> trial(distance(problem, design, wanted), 0));
		Design best = designer.design(new FakeContext(problem, 5), 10, List.of(), suite(new FakeContext(problem, 5), 1),
				probe).getFirst().design();
		assertTrue(distance(problem, best, wanted) < 1e-4, best.toString());
	}

	@Test
	void hundredElementsAreSearched() {
		FakeProblem problem = new FakeDocument()
				.lever("a", new Lever.Indexed(0, 99), new Lever.RealRange(0, 0.1, 0)).problem();
		double[] wanted = IntStream.range(0, 100).mapToDouble(i -> i < 60 ? 0.03 : 0.08).toArray();
		FakeProbe probe = new FakeProbe(problem, 20_000, (design, state) -> trial(distance(problem, design, wanted), 0));
		Design best = designer.design(new FakeContext(problem, 5), 10, List.of(), suite(new FakeContext(problem, 5), 1),
				probe).getFirst().design();
		double start = distance(problem, problem.designs().baseline(), wanted);
		assertTrue(distance(problem, best, wanted) < 0.02 * start, "distance " + distance(problem, best, wanted));
	}

	@Test
	void designsOfASeededSearchKnowTheirSeed() {
		FakeProblem problem = KnownOptimum.WELDED_BEAM.document().problem();
		FakeProbe probe = new FakeProbe(problem, 2000, (design, state) -> KnownOptimum.WELDED_BEAM.unsaturated(design));
		List<Design> seeds = List.of(new Design(0.25, 4, 9, 0.25), new Design(1, 5, 5, 1));
		List<ProposedDesign> found = designer.design(new FakeContext(problem, 1), 20, seeds,
				suite(new FakeContext(problem, 1), 1), probe);
		assertTrue(found.stream().anyMatch(proposed -> proposed.parents().equals(List.of(0))));
		assertTrue(found.stream().flatMap(proposed -> proposed.parents().stream()).allMatch(parent -> parent < 2));
		assertTrue(found.stream().filter(proposed -> seeds.contains(proposed.design()))
				.allMatch(proposed -> proposed.parents().isEmpty()));
	}

	/** The nominal optimum stands on the edge; over the suite it breaks the constraint half of the time. */
	@Test
	void searchMovesAwayFromEdgesThatOtherStatesCross() {
		FakeProblem problem = new FakeDocument().real("x", 0, 10).real("y", 0, 10).uniform("demand", 4, 6).problem();
		BiFunction<Design, WorldState, Trial> world = (design, state) -> trial(design.value(0) + design.value(1),
				Math.max(0, state.value(0) - design.value(0) - 0.5 * design.value(1)));
		FakeContext context = new FakeContext(problem, 8);
		List<Scenario> suite = suite(context, 24);
		double highest = suite.stream().filter(scenario -> scenario.type().ordinal() == 0)
				.mapToDouble(scenario -> scenario.state().value(0)).max().orElseThrow();
		Design best = designer.design(context, 50, List.of(), suite, new FakeProbe(problem, 20_000, world)).getFirst()
				.design();
		assertEquals(highest, best.value(0), 0.01);
		assertEquals(0, best.value(1), 0.02);
	}

	@Test
	void tradeOffsBetweenGoalsAreKept() {
		FakeProblem problem = new FakeDocument().real("x", 0, 1).real("y", 0, 1).goals(2).problem();
		FakeProbe probe = new FakeProbe(problem, 5000, (design, state) -> {
			double spoiled = 1 + design.value(1);
			double first = design.value(0);
			double second = spoiled * (1 - Math.sqrt(first / spoiled));
			return new Trial(false, new double[] { first, second }, 0, 1 - (0.1 * first + 0.9 * second) / 4, 1);
		});
		List<ProposedDesign> found = designer.design(new FakeContext(problem, 2), 100, List.of(),
				suite(new FakeContext(problem, 2), 1), probe);
		for (double low = 0; low < 1; low += 0.1) {
			double from = low;
			assertTrue(found.stream().map(ProposedDesign::design)
					.anyMatch(design -> design.value(1) < 0.02 && design.value(0) >= from && design.value(0) < from + 0.1),
					"nothing on the front from " + low);
		}
	}

	@Test
	void failingDesignsAreAvoided() {
		FakeProblem problem = new FakeDocument().real("x", -1, 1).problem();
		FakeProbe probe = new FakeProbe(problem, 500, (design, state) -> design.value(0) < 0
				? new Trial(true, new double[] { Double.NaN }, Double.NaN, Double.NaN, Double.NaN)
				: trial(design.value(0), 0));
		List<ProposedDesign> found = designer.design(new FakeContext(problem, 2), 20, List.of(),
				suite(new FakeContext(problem, 2), 1), probe);
		assertEquals(0, found.getFirst().design().value(0), 1e-3);
		assertTrue(found.stream().allMatch(proposed -> proposed.design().value(0) >= 0));
	}

	@Test
	void withoutLeversThereIsOneDesign() {
		FakeProblem problem = new FakeDocument().problem();
		assertEquals(List.of(new ProposedDesign(new Design(), List.of())), designer.design(new FakeContext(problem, 2), 20,
				List.of(), suite(new FakeContext(problem, 2), 1), new FakeProbe(problem, 500, (design, state) -> trial(0, 0))));
	}

	@Test
	void cancelledRunEndsTheSearch() {
		FakeProblem problem = KnownOptimum.WELDED_BEAM.document().problem();
		FakeContext context = new FakeContext(problem, 1).cancelledAtCheck(5);
		FakeProbe probe = new FakeProbe(problem, 20_000, (design, state) -> KnownOptimum.WELDED_BEAM.unsaturated(design));
		List<Scenario> suite = suite(new FakeContext(problem, 1), 1);
		assertThrows(StageCancelledException.class, () -> designer.design(context, 10, List.of(), suite, probe));
		assertTrue(probe.spent() < 2000);
	}

	/** Tries designs last to first, one by one. */
	private record ReversingProbe(FakeProbe probe) implements Probe {

		@Override
		public long remaining() {
			return probe.remaining();
		}

		@Override
		public List<List<Trial>> attempt(List<Design> designs, List<WorldState> states) {
			List<List<Trial>> trials = new ArrayList<>();
			for (Design design : designs.reversed()) {
				trials.addAll(probe.attempt(List.of(design), states));
			}
			return trials.reversed();
		}

		@Override
		public WorldState nominal() {
			return probe.nominal();
		}
	}

	private List<ProposedDesign> beam(long seed, long budget) {
		FakeProblem problem = KnownOptimum.WELDED_BEAM.document().goals(1).problem();
		FakeContext context = new FakeContext(problem, seed);
		return designer.design(context, 200, List.of(), suite(context, 1), new FakeProbe(problem, budget,
				(design, state) -> KnownOptimum.WELDED_BEAM.unsaturated(design)));
	}

	private static List<Scenario> suite(FakeContext context, int count) {
		return PlainStages.scenarios().suite(context, count);
	}

	/** The cost, and how slender it is. */
	private static Trial beamOfTwoGoals(Design design) {
		Trial beam = KnownOptimum.WELDED_BEAM.unsaturated(design);
		return new Trial(beam.failed(), new double[] { beam.goals()[0], design.value(2) / 10 }, beam.violation(),
				beam.prediction(), beam.resource());
	}

	private static Trial trial(double cost, double violation) {
		double score = 1 / (1 + cost);
		return new Trial(false, new double[] { cost }, violation, Math.max(0, 1 - violation) * score, 1);
	}

	private static double distance(FakeProblem problem, Design design, double[] wanted) {
		double[] squares = new double[wanted.length];
		Arrays.setAll(squares, i -> {
			var element = problem.designs().elements().get(i);
			double difference = (design.value(i) - wanted[i]) / (element.high() - element.low());
			return element.isOrdered() ? difference * difference : difference == 0 ? 0 : 1;
		});
		return Arrays.stream(squares).sum();
	}
}
