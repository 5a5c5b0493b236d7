package org.intcrucible.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.engine.AssumptionCoverage;
import org.intcrucible.engine.AssumptionCoverage.Reach;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Confidence;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Distribution.Choice;
import org.intcrucible.model.Distribution.Constant;
import org.intcrucible.model.ElementNotes;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.WorldState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumptionCoverageTest {

	private static final Distribution UNIFORM = new Distribution.Uniform(new Constant(0), new Constant(10));

	private static AssumptionCoverage of(Distribution distribution, double... values) {
		return AssumptionCoverage.of(List.of(assumption(distribution, new Assumption.Unbounded())), scenarios(values)).getFirst();
	}

	private static Assumption assumption(Distribution distribution, Assumption.Bounds bounds) {
		return new Assumption(ElementNotes.of("u"), "u", distribution, false, "", bounds, new Assumption.DefaultNominal(), Confidence.UNSTATED);
	}

	private static List<Scenario> scenarios(double... values) {
		List<Scenario> scenarios = new ArrayList<>();
		for (double value : values) {
			int ordinal = scenarios.size() + 1;
			scenarios.add(new Scenario(ordinal, "s", ScenarioType.NORMAL_OPERATION, 1, Scenario.Source.SAMPLED, false, "", new WorldState(value)));
		}
		return scenarios;
	}

	@Test
	void tenthsOfTheRangeAreCounted() {
		AssumptionCoverage coverage = of(UNIFORM, 5, 5.5, 0.3, 0.9, 3.99, 5);
		assertEquals(new AssumptionCoverage("u", 4, 3, 10, false, Reach.TAIL, Reach.MIDDLE), coverage);
	}

	@ParameterizedTest
	@CsvSource({ "0, 10, END, END", "0.5, 9.5, TAIL, TAIL", "0.51, 9.49, MIDDLE, MIDDLE", "-3, 12, END, END", "0.2, 10, TAIL, END" })
	void howFarToEachSide(double least, double greatest, Reach low, Reach high) {
		AssumptionCoverage coverage = of(UNIFORM, 5, least, greatest);
		assertEquals(low, coverage.low());
		assertEquals(high, coverage.high());
	}

	/** The greatest value is in the last tenth; what an author puts outside is in none. */
	@ParameterizedTest
	@CsvSource({ "10, 2", "10.001, 1", "-0.001, 1", "9.2, 2" })
	void outsideIsInNoTenth(double value, int visited) {
		assertEquals(visited, of(UNIFORM, 5, value).visited());
	}

	@Test
	void whatNoScenarioMovesIsSaid() {
		AssumptionCoverage coverage = of(UNIFORM, 5, 5, 5);
		assertTrue(coverage.isFixed());
		assertEquals(1, coverage.visited());
		assertFalse(of(UNIFORM, 5, 6).isFixed());
	}

	@Test
	void singleValuesAreCountedOneByOne() {
		Distribution discrete = new Distribution.Discrete(List.of(new Choice(3, 1), new Choice(0, 1), new Choice(7, 8)));
		assertEquals(new AssumptionCoverage("u", 1, 2, 3, true, Reach.MIDDLE, Reach.END), of(discrete, 7, 3, 7));
		assertEquals(2, of(new Distribution.Empirical(List.of(1.0, 1.0, 4.0)), 1, 4).parts());
	}

	@Test
	void boundsCutTheRange() {
		Assumption cut = assumption(UNIFORM, new Assumption.Within(4, 6));
		assertEquals(new AssumptionCoverage("u", 2, 3, 10, false, Reach.END, Reach.END),
				AssumptionCoverage.of(List.of(cut), scenarios(5, 4, 6)).getFirst());
	}

	@Test
	void whatIsCertainIsLeftOut() {
		List<Assumption> assumptions = List.of(assumption(new Distribution.Fixed(new Constant(2)), new Assumption.Unbounded()),
				assumption(new Distribution.Uniform(new Constant(2), new Constant(2)), new Assumption.Unbounded()));
		Scenario nominal = new Scenario(1, "s", ScenarioType.NORMAL_OPERATION, 1, Scenario.Source.NOMINAL, false, "", new WorldState(2, 2));
		assertEquals(List.of(), AssumptionCoverage.of(assumptions, List.of(nominal)));
	}
}
