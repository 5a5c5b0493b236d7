package org.intcrucible.run.execution.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.engine.Assessment;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Pilot;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.engine.ScenarioWeights;
import org.intcrucible.engine.ScoringRules;
import org.intcrucible.engine.Simulator;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Design;
import org.intcrucible.model.Origin;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.WorldState;
import org.junit.jupiter.api.Test;

/** A run that is too large for memory reads P and R back, and is assessed as if it had kept them. */
class RecordedScoresTest {

	private static final ProblemDocument DOCUMENT = DocumentParser.parse("stall.md", """
			# Stall
			## Goals
			- maximize profit: `price * min(stock, demand) - stock` from 0 to 40
			## Constraints
			- Waste: `max(0, stock - demand) <= 6` (hard)
			## Levers
			- stock: real 0..20
			- price: real 1..5
			## Assumptions
			- demand: uniform 2..20
			""").orElseThrow().document();
	private static final CompiledProblem PROBLEM = ProblemCompiler.compile(DOCUMENT, Set.of()).orElseThrow();
	private static final ScoringRules RULES = ScoringRules.of(PROBLEM, Pilot.of(PROBLEM, "0123456789abcdef0123456789abcdef", (count, body) -> {
		for (int i = 0; i < count; i++) {
			body.accept(i);
		}
	}));
	private static final RunId RUN = new RunId(new UUID(0, 7));
	private static final int BATCH = 3;

	private final List<Entrant> entrants = new ArrayList<>();
	private final List<Scenario> suite = new ArrayList<>();
	private final List<Scenario> attacks = List.of(scenario(6, Scenario.Source.ADVERSARIAL, 3.5), scenario(7, Scenario.Source.ADVERSARIAL, 19));

	RecordedScoresTest() {
		for (int i = 0; i < 8; i++) {
			entrants.add(new Entrant("Design " + i, Origin.SYSTEM, new Design(1.7 * i + 0.3, 1 + i * 3 % 5 * 0.9), List.of()));
		}
		suite.add(scenario(1, Scenario.Source.NOMINAL, 11));
		for (int ordinal = 2; ordinal <= 5; ordinal++) {
			suite.add(scenario(ordinal, Scenario.Source.SAMPLED, 4.3 * ordinal - 3));
		}
	}

	private static Scenario scenario(int ordinal, Scenario.Source source, double demand) {
		return new Scenario(ordinal, "demand " + demand, ScenarioType.NORMAL_OPERATION, source == Scenario.Source.ADVERSARIAL ? 0 : 1, source,
				false, "tested", new WorldState(demand));
	}

	private CandidateEvaluations candidates(MemoryJournal journal, long most) {
		return new CandidateEvaluations(RULES, PROBLEM.layout(), ScenarioWeights.of(DOCUMENT.world().simulation(), suite), entrants,
				new RecordedScores(journal, RUN), most);
	}

	private static void evaluate(CandidateEvaluations candidates, List<Scenario> scenarios, MemoryJournal journal) {
		Simulator simulator = PROBLEM.simulator();
		EvaluationColumns columns = new EvaluationColumns(List.of(), PROBLEM.layout(), RULES);
		for (int from = 0; from < candidates.size(); from += BATCH) {
			List<Design> designs = candidates.designs(from, Math.min(candidates.size(), from + BATCH));
			OutcomeTable table = new OutcomeTable(PROBLEM.layout(), designs.size() * scenarios.size());
			for (int row = 0; row < table.rows(); row++) {
				simulator.evaluate(designs.get(row / scenarios.size()), scenarios.get(row % scenarios.size()).state(), new Noise.Drawn(1, 1), table, row);
			}
			EvaluationColumns.Filling filling = columns.fill(from + 1, designs.size(), scenarios.getFirst().ordinal(), scenarios.size());
			candidates.add(table, from, scenarios, (score, row) -> filling.add(table, row, score));
			journal.evaluated(RUN, filling.block());
		}
	}

	@Test
	void whatIsReadBackIsAssessedAsWhatWasKept() {
		MemoryJournal journal = new MemoryJournal();
		CandidateEvaluations small = candidates(journal, 8 * 5);
		evaluate(small, suite, new MemoryJournal());
		CandidateEvaluations large = candidates(journal, 8 * 5 - 1);
		evaluate(large, suite, journal);
		assertEquals(small.assess(), large.assess());

		evaluate(small, attacks, new MemoryJournal());
		evaluate(large, attacks, journal);
		List<Assessment> assessed = large.conclude();
		assertEquals(small.assess(), assessed);
		assertTrue(assessed.stream().anyMatch(assessment -> assessment.status() == CandidateStatus.REJECTED));
		assertTrue(assessed.stream().anyMatch(assessment -> assessment.robustness().regret() > 0));
		assertTrue(assessed.stream().map(Assessment::predictions).distinct().count() > 4, "candidates have predictions of their own");
	}

	@Test
	void entrantsAreReadInAnyOrder() {
		MemoryJournal journal = new MemoryJournal();
		CandidateEvaluations large = candidates(journal, 0);
		evaluate(large, suite, journal);
		List<Assessment> assessed = large.assess();
		RecordedScores recorded = new RecordedScores(journal, RUN);
		for (int ordinal : new int[] { 8, 1, 5, 4, 5, 2 }) {
			double[] expected = assessed.get(ordinal - 1).predictions().stream().mapToDouble(Double::doubleValue).toArray();
			assertArrayEquals(expected, recorded.of(ordinal, (ordinal - 1) / BATCH * BATCH + 1).predictions());
		}
		assertThrows(IllegalStateException.class, () -> recorded.of(3, 2));
	}

	@Test
	void whatDecidesTheOrderIsKnownWithoutReadingBack() {
		CandidateEvaluations large = candidates(new MemoryJournal(), 0);
		evaluate(large, suite, new MemoryJournal());
		CandidateEvaluations small = candidates(new MemoryJournal(), Long.MAX_VALUE);
		evaluate(small, suite, new MemoryJournal());
		List<Assessment> provisional = large.assessForOrder();
		for (int i = 0; i < entrants.size(); i++) {
			Assessment whole = small.assess().get(i);
			assertEquals(whole.status(), provisional.get(i).status());
			assertEquals(whole.scores(), provisional.get(i).scores());
			assertEquals(whole.robustness().lowTail(), provisional.get(i).robustness().lowTail());
			assertEquals(whole.robustness().coverage(), provisional.get(i).robustness().coverage());
			assertEquals(whole.violations(), provisional.get(i).violations());
			assertEquals(whole.feasibility(), provisional.get(i).feasibility());
		}
	}
}
