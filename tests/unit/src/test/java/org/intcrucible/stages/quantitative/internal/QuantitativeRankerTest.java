package org.intcrucible.stages.quantitative.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Design;
import org.intcrucible.model.Origin;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.Scores;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.Ranker;
import org.junit.jupiter.api.Test;

class QuantitativeRankerTest {

	private static final CompiledProblem PROBLEM = ProblemCompiler.compile(DocumentParser.parse("ranked.md", """
			# Ranked
			## Goals
			- maximize Gain: `c` from 0 to 1
			## Levers
			- c: real 0..1
			- d: real 0..1
			## Resources
			- money: `d` of 1
			""").orElseThrow().document(), Set.of()).orElseThrow();

	private final FakeContext context = new FakeContext(PROBLEM, 1);

	@Test
	void putsTheBestFirstAndWhatIsRejectedLast() {
		List<Ranker.Ranked> ranked = PlainStages.ranker().rank(context, List.of(),
				List.of(standing(1, CandidateStatus.REJECTED, 0.9, 0.1), standing(2, CandidateStatus.WEAK, 0.4, 0.8),
						standing(3, CandidateStatus.PROMISING, 0.8, 0.8)));
		assertEquals(List.of(3, 2, 1), ranked.stream().map(Ranker.Ranked::ordinal).toList());
		assertTrue(ranked.getFirst().explanation()
				.startsWith("Leads C-0002 by 0.500 in I: 0.400 more P (0.800 against 0.400) for the same R."));
	}

	@Test
	void speaksOfScenarioTypes() {
		List<Ranker.Standing> standings = List.of(standing(1, CandidateStatus.PROMISING, 0.8, 0.8));
		assertTrue(PlainStages.ranker().rank(context, List.of(), standings).getFirst().factors().negative().stream()
				.noneMatch(factor -> factor.contains("stress tests")));
		List<Scenario> suite =
				List.of(scenario(1, ScenarioType.NORMAL_OPERATION), scenario(2, ScenarioType.STRESS_TEST));
		assertTrue(PlainStages.ranker().rank(context, suite, standings).getFirst().factors().negative()
				.contains("Mean P in stress tests is 0.600, over all 0.800"));
	}

	private static Scenario scenario(int ordinal, ScenarioType type) {
		return new Scenario(ordinal, "Scenario " + ordinal, type, 1, Scenario.Source.SAMPLED, false, "", new WorldState());
	}

	private static Ranker.Standing standing(int ordinal, CandidateStatus status, double prediction, double resource) {
		Scores scores = new Scores(new Scores.Indicator(prediction, Map.of("Gain", prediction)),
				new Scores.Indicator(resource, Map.of()), prediction / resource, Map.of(), "",
				new Scores.Factors(List.of(), List.of()));
		Robustness robustness = new Robustness(1, 1, 0, prediction, 1, true, List.of());
		Candidate candidate = new Candidate(ordinal, 0, "", status, Origin.SYSTEM, List.of(), new Design(prediction, resource),
				Map.of(), scores, robustness);
		return new Ranker.Standing(candidate, List.of(prediction + 0.05, prediction - 0.2), List.of(resource, resource),
				status == CandidateStatus.REJECTED ? 100 : 0, 1);
	}
}
