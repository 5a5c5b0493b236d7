package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.intcrucible.model.Distribution;
import org.intcrucible.model.Distribution.Choice;
import org.intcrucible.model.Distribution.Constant;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.Scenario.Source;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.WorldState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitativeScenarioGeneratorTest {

	private final FakeProblem shop = new FakeDocument().uniform("demand", 1000, 2000)
			.uncertain("failure_rate", new Distribution.Normal(new Constant(0.02), new Constant(0.004)))
			.uncertain("price", new Distribution.Fixed(new Constant(7)))
			.scenario("Strike", ScenarioType.FAILURE_MODE, "demand", 2310).problem();

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 8, 24, 100 })
	void ordinalsHaveNoGapsAndNominalAndNamedComeFirst(int count) {
		List<Scenario> suite = suite(shop, 1, count);
		assertEquals(IntStream.rangeClosed(1, suite.size()).boxed().toList(),
				suite.stream().map(Scenario::ordinal).toList());
		assertEquals(count <= 24 ? count : suite.size(), suite.size());
		assertEquals(Source.NOMINAL, suite.get(0).source());
		assertEquals(shop.nominal(), suite.get(0).state());
		assertEquals(Source.NAMED, suite.get(1).source());
		assertTrue(suite.stream().skip(2).allMatch(scenario -> scenario.source() == Source.SAMPLED));
	}

	@Test
	void namedScenarioKeepsWhatItsAuthorSaid() {
		Scenario strike = suite(shop, 1, 1).get(1);
		assertEquals("Strike", strike.name());
		assertEquals(ScenarioType.FAILURE_MODE, strike.type());
		assertEquals(2, strike.weight());
		assertTrue(strike.mayFail());
		assertEquals(new WorldState(2310, 0.02, 7), strike.state());
		assertEquals("Named by the author: demand 2,310 (nominal 1,500).", strike.reason());
	}

	/** Each kind exists for a reason of its own, which speaks of the state. */
	@Test
	void everyScenarioSaysWhyItIsThere() {
		Map<String, String> reasons = Map.of("Nominal", "Every assumption has its nominal value.", "Strike", "Named by the author: demand ",
				"Sampled", "Sampled from the assumptions: demand ", "Stress:", "Assumptions in their tails: ", "Edge:",
				"A corner of what is possible: ", "Failure:", "Several assumptions far off at once: ");
		List<Scenario> suite = suite(shop, 1, 40);
		reasons.forEach((name, reason) -> {
			List<Scenario> kind = suite.stream().filter(scenario -> scenario.name().startsWith(name)).toList();
			assertFalse(kind.isEmpty(), name);
			assertTrue(kind.stream().allMatch(scenario -> scenario.reason().startsWith(reason)), kind.toString());
		});
		assertTrue(suite.stream().allMatch(scenario -> reasons.keySet().stream().anyMatch(scenario.name()::startsWith)), "there is no other kind");
	}

	@Test
	void halfOfWhatIsSampledIsLikely() {
		List<Scenario> suite = suite(shop, 1, 26);
		assertEquals(12 + 1, count(suite, ScenarioType.NORMAL_OPERATION));
		assertEquals(4, count(suite, ScenarioType.STRESS_TEST));
		assertEquals(4, count(suite, ScenarioType.EDGE_CASE));
		assertEquals(4 + 1, count(suite, ScenarioType.FAILURE_MODE));
		assertTrue(suite.stream().filter(scenario -> scenario.source() == Source.SAMPLED)
				.allMatch(scenario -> scenario.weight() == 1 && !scenario.mayFail()));
	}

	@Test
	void likelyStatesAreOneInEachIntervalOfTheDistribution() {
		List<Scenario> suite = suite(shop, 1, 26).stream().filter(scenario -> scenario.name().startsWith("Sampled")).toList();
		assertEquals(IntStream.range(0, 12).boxed().toList(), suite.stream()
				.map(scenario -> (int) ((scenario.state().value(0) - 1000) / 1000 * 12)).sorted().toList());
	}

	@Test
	void tailsAndCornersStandWhereTheyAreExpected() {
		List<Scenario> suite = suite(shop, 1, 40);
		for (Scenario scenario : suite) {
			double demand = scenario.state().value(0);
			if (scenario.type() == ScenarioType.STRESS_TEST) {
				assertTrue(List.of(1050.0, 1500.0, 1950.0).contains(demand), scenario.toString());
			}
			if (scenario.type() == ScenarioType.EDGE_CASE) {
				assertTrue(demand == 1000 || demand == 2000, scenario.toString());
			}
			assertEquals(7, scenario.state().value(2));
		}
		Scenario stress = suite.stream().filter(scenario -> scenario.type() == ScenarioType.STRESS_TEST).findFirst()
				.orElseThrow();
		assertTrue(stress.name().startsWith("Stress: ") && stress.reason().contains("(nominal "), stress.toString());
	}

	@Test
	void namesAndUnlikelyStatesAreDistinct() {
		List<Scenario> suite = suite(shop, 1, 200);
		assertEquals(suite.size(), suite.stream().map(Scenario::name).distinct().count());
		assertEquals(suite.size(), suite.stream().map(Scenario::state).distinct().count());
	}

	@Test
	void seedDecides() {
		assertEquals(suite(shop, 1, 24), suite(shop, 1, 24));
		assertNotEquals(suite(shop, 1, 24), suite(shop, 2, 24));
	}

	@Test
	void withoutUncertaintyThereIsOnlyTheNominalScenario() {
		assertEquals(1, suite(new FakeDocument().problem(), 1, 24).size());
		assertEquals(1, suite(new FakeDocument().uncertain("price", new Distribution.Fixed(new Constant(7))).problem(), 1, 24)
				.size());
	}

	@ParameterizedTest
	@CsvSource({ "1, 24, 24", "1, 500, 100", "10, 24, 10", "30, 24, 4", "100, 24, 1" })
	void noiseAloneIsPlayedAgainUntilThereIsEnoughOfIt(int samples, int count, int expected) {
		List<Scenario> suite = suite(new FakeDocument().noise("e").samples(samples).problem(), 1, count);
		assertEquals(expected, suite.size());
		assertTrue(suite.stream().allMatch(scenario -> scenario.type() == ScenarioType.NORMAL_OPERATION));
	}

	@Test
	void statesThatComeUpAgainWeighMore() {
		FakeProblem coin = new FakeDocument()
				.uncertain("open", new Distribution.Discrete(List.of(new Choice(0, 1), new Choice(1, 3)))).problem();
		List<Scenario> suite = suite(coin, 1, 25);
		assertEquals(List.of(3.0, 9.0), suite.stream().filter(scenario -> scenario.name().startsWith("Sampled"))
				.map(Scenario::weight).sorted().toList());
	}

	@Test
	void typesWithoutShareGetNoScenarios() {
		FakeProblem problem = new FakeDocument().uniform("demand", 0, 1)
				.shares(Map.of(ScenarioType.NORMAL_OPERATION, 80, ScenarioType.STRESS_TEST, 20)).problem();
		List<Scenario> suite = suite(problem, 1, 24);
		assertEquals(0, count(suite, ScenarioType.EDGE_CASE) + count(suite, ScenarioType.FAILURE_MODE));
	}

	@Test
	void correlatedAssumptionsRiseTogether() {
		FakeProblem problem = new FakeDocument().uniform("a", 0, 1).uniform("b", 0, 1).correlation("a", "b", 1).problem();
		for (Scenario scenario : suite(problem, 1, 50)) {
			if (scenario.type() == ScenarioType.NORMAL_OPERATION || scenario.type() == ScenarioType.EDGE_CASE) {
				assertEquals(scenario.state().value(0), scenario.state().value(1), 0.1, scenario.toString());
			}
		}
	}

	private static List<Scenario> suite(FakeProblem problem, long seed, int count) {
		return PlainStages.scenarios().suite(new FakeContext(problem, seed), count);
	}

	private static long count(List<Scenario> suite, ScenarioType type) {
		return suite.stream().filter(scenario -> scenario.type() == type).count();
	}
}
