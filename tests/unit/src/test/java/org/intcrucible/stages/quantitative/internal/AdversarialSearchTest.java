package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.intcrucible.model.Design;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Distribution.Choice;
import org.intcrucible.model.Scenario;
import org.intcrucible.stage.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdversarialSearchTest {

	private static final Trial GOOD = new Trial(false, new double[] { 0 }, 0, 0.8, 1);
	private static final Trial BROKEN = new Trial(false, new double[] { 0 }, 2, 0.1, 1);

	private final FakeProblem problem = new FakeDocument().uniform("demand", 1000, 2000).uniform("delay", 0, 10)
			.uncertain("open", new Distribution.Discrete(List.of(new Choice(0, 1), new Choice(1, 3)))).problem();

	@Test
	void findsTheNearestStateThatBreaksADesign() {
		FakeProbe probe = new FakeProbe(problem, 1000,
				(design, state) -> state.value(0) > design.value(0) ? BROKEN : GOOD);
		List<Scenario> found = adversarial(probe, List.of(new Design(1700), new Design(1800)));
		assertEquals(2, found.size());
		Scenario first = found.getFirst();
		assertEquals(31, first.ordinal());
		assertEquals(0, first.weight());
		assertEquals(Scenario.Source.ADVERSARIAL, first.source());
		assertEquals(1700, first.state().value(0), 10);
		assertTrue(first.state().value(0) > 1700);
		assertEquals(5, first.state().value(1), "what does not matter stays nominal");
		assertEquals(1, first.state().value(2));
		assertTrue(first.reason().startsWith("Breaks the best design: demand 1,70"), first.reason());
		assertTrue(first.reason().endsWith(" (nominal 1,500)."), first.reason());
		assertEquals(32, found.get(1).ordinal());
		assertTrue(found.get(1).reason().startsWith("Breaks the second best design: "), found.get(1).reason());
	}

	@Test
	void causesThatOnlyBreakTogetherStayTogether() {
		FakeProbe probe = new FakeProbe(problem, 1000,
				(design, state) -> state.value(0) > 1800 && state.value(1) > 8 ? BROKEN : GOOD);
		Scenario found = adversarial(probe, List.of(new Design(0))).getFirst();
		assertTrue(found.state().value(0) > 1800 && found.state().value(1) > 8, found.toString());
		assertEquals(1, found.state().value(2));
	}

	@Test
	void failureOfAFormulaBreaksToo() {
		FakeProbe probe = new FakeProbe(problem, 1000, (design, state) -> state.value(2) == 0
				? new Trial(true, new double[0], Double.NaN, Double.NaN, Double.NaN) : GOOD);
		Scenario found = adversarial(probe, List.of(new Design(0))).getFirst();
		assertEquals(List.of(1500.0, 5.0, 0.0),
				List.of(found.state().value(0), found.state().value(1), found.state().value(2)));
	}

	@Test
	void whereNothingBreaksTheGreatestLossIsShown() {
		FakeProbe probe = new FakeProbe(problem, 1000,
				(design, state) -> new Trial(false, new double[] { 0 }, 0, 1 - state.value(0) / 4000, 1));
		Scenario found = adversarial(probe, List.of(new Design(0))).getFirst();
		assertEquals(2000, found.state().value(0));
		assertTrue(found.reason().startsWith("Lowers I of the best design from 0.625 to 0.5: demand 2,000 (nominal 1,500)"),
				found.reason());
	}

	@Test
	void nothingIsFoundWhereNothingChanges() {
		assertEquals(List.of(), adversarial(new FakeProbe(problem, 1000, (design, state) -> GOOD), List.of(new Design(0))));
		assertEquals(List.of(), adversarial(new FakeProbe(problem, 1000, (design, state) -> BROKEN), List.of(new Design(0))));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 5, 30, 100, 1000 })
	void spendsAtMostSixtyTriesForEachOfThreeDesigns(int budget) {
		FakeProbe probe = new FakeProbe(problem, budget, (design, state) -> state.value(0) > 1700 ? BROKEN : GOOD);
		adversarial(probe, List.of(new Design(0), new Design(1), new Design(2), new Design(3)));
		assertTrue(probe.spent() <= Math.min(budget, 180), "spent " + probe.spent());
	}

	private List<Scenario> adversarial(FakeProbe probe, List<Design> best) {
		return PlainStages.scenarios().adversarial(new FakeContext(problem, 3), best, probe, 31);
	}
}
