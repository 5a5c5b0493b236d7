package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.intcrucible.engine.Sampling;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Distribution.Constant;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.stage.ScenarioGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways to sample what is likely. */
class ScenarioSamplingTest {

	private static final RunAlone ANYBODY = new RunAlone(context -> true, (bundle, what) -> {
		throw new AssertionError(what);
	});

	private final FakeProblem shop = new FakeDocument().uniform("demand", 1000, 2000)
			.uncertain("price", new Distribution.Fixed(new Constant(7))).uniform("load", 0, 1)
			.scenario("Strike", ScenarioType.FAILURE_MODE, "demand", 2310).problem();

	static Stream<ScenarioGenerator> generators() {
		return Stream.of(new QuantitativeScenarioGenerator(ANYBODY), new RandomScenarioGenerator(ANYBODY), new SobolScenarioGenerator(ANYBODY),
				new FactorialScenarioGenerator(ANYBODY));
	}

	@ParameterizedTest
	@MethodSource("generators")
	void nominalAndNamedComeFirstAndOneSeedGivesOneSuite(ScenarioGenerator generator) {
		List<Scenario> suite = generator.suite(new FakeContext(shop, 1), 50);
		assertEquals(Scenario.Source.NOMINAL, suite.get(0).source());
		assertEquals("Strike", suite.get(1).name());
		assertEquals(suite, generator.suite(new FakeContext(shop, 1), 50));
		assertTrue(suite.size() > 30 && suite.size() <= 50, suite.size() + " scenarios");
		assertTrue(suite.stream().noneMatch(scenario -> scenario.reason().isBlank()));
	}

	@ParameterizedTest
	@EnumSource
	void likelyStatesKeepToTheirRanges(Sampling sampling) {
		for (Scenario scenario : likely(sampling)) {
			assertTrue(scenario.state().value(0) > 1000 && scenario.state().value(0) < 2000, scenario.toString());
			assertEquals(7, scenario.state().value(1));
			assertTrue(scenario.state().value(2) > 0 && scenario.state().value(2) < 1, scenario.toString());
		}
	}

	/** 24 likely ones are wanted: four levels of each of the two that vary, and none of the one that does not. */
	@Test
	void aFullFactorialHasEveryCombination() {
		List<Scenario> likely = likely(Sampling.FULL_FACTORIAL);
		assertEquals(16, likely.size());
		assertEquals(16, likely.stream().map(Scenario::state).distinct().count());
		assertEquals(List.of(1125.0, 1375.0, 1625.0, 1875.0), likely.stream().map(scenario -> scenario.state().value(0)).distinct().sorted().toList());
		assertEquals(List.of(0.125, 0.375, 0.625, 0.875), likely.stream().map(scenario -> scenario.state().value(2)).distinct().sorted().toList());
	}

	/** What a correlation makes rare is there, as every combination is, and counts less. */
	@Test
	void aFullFactorialWeighsWhatIsRarelySeenTogether() {
		FakeProblem problem = new FakeDocument().uniform("demand", 0, 4).uniform("load", 0, 4).correlation("demand", "load", 0.8).problem();
		List<Scenario> likely = new SampledScenarios(ANYBODY, Sampling.FULL_FACTORIAL) {
		}.suite(new FakeContext(problem, 1), 49).stream().filter(scenario -> scenario.name().startsWith("Sampled")).toList();
		assertEquals(16, likely.size());
		assertEquals(16, likely.stream().mapToDouble(Scenario::weight).sum(), 1e-9);
		for (double level : new double[] { 0.5, 1.5, 2.5, 3.5 }) {
			assertEquals(4, likely.stream().filter(scenario -> scenario.state().value(0) == level).mapToDouble(Scenario::weight).sum(), 1e-6);
		}
		assertTrue(weight(likely, 0.5, 0.5) > 20 * weight(likely, 0.5, 3.5) && weight(likely, 0.5, 3.5) > 0);
	}

	private static double weight(List<Scenario> scenarios, double demand, double load) {
		return scenarios.stream().filter(scenario -> scenario.state().value(0) == demand && scenario.state().value(1) == load)
				.mapToDouble(Scenario::weight).sum();
	}

	@Test
	void waysDiffer() {
		assertEquals(4, Stream.of(Sampling.values()).map(this::likely).distinct().count());
		assertFalse(likely(Sampling.RANDOM).isEmpty());
	}

	private List<Scenario> likely(Sampling sampling) {
		return new SampledScenarios(ANYBODY, sampling) {
		}.suite(new FakeContext(shop, 1), 50).stream()
				.filter(scenario -> scenario.name().startsWith("Sampled")).toList();
	}
}
