package org.intcrucible.engine.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.engine.Assessment;
import org.intcrucible.engine.Assessor;
import org.intcrucible.engine.CandidateTally;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Contender;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Pilot;
import org.intcrucible.engine.PilotScales;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.engine.RowScore;
import org.intcrucible.engine.ScenarioWeights;
import org.intcrucible.engine.ScoringRules;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Design;
import org.intcrucible.model.Origin;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.model.WorldState;

/** A problem with everything that scoring it takes. */
final class Bench {

	static final String HASH = "00000000000000010000000000000000";

	final CompiledProblem problem;
	final PilotScales scales;
	final ScoringRules rules;

	private Bench(CompiledProblem problem) {
		this.problem = problem;
		scales = Pilot.of(problem, HASH);
		rules = ScoringRules.of(problem, scales);
	}

	/** @param lines of a document, without its title */
	static Bench of(String... lines) {
		ProblemDocument document = DocumentParser.parse("bench.md", "# Bench\n" + String.join("\n", lines) + "\n")
				.orElseThrow().document();
		return new Bench(ProblemCompiler.compile(document, Set.of()).orElseThrow());
	}

	/** The score of a design at nominal. */
	RowScore at(double... levers) {
		return in(problem.nominal(), levers);
	}

	RowScore in(WorldState state, double... levers) {
		OutcomeTable table = new OutcomeTable(problem.layout(), 1);
		problem.simulator().evaluate(new Design(levers), state, new Noise.AtMean(), table, 0);
		return score(table);
	}

	RowScore failed() {
		OutcomeTable table = new OutcomeTable(problem.layout(), 1);
		table.fail(0, "it crashed");
		return score(table);
	}

	RowScore missing() {
		return score(new OutcomeTable(problem.layout(), 1));
	}

	private RowScore score(OutcomeTable table) {
		RowScore score = rules.newRow();
		rules.score(table, 0, score);
		return score;
	}

	CandidateTally tally(List<Scenario> suite, double... levers) {
		return new CandidateTally(rules, ScenarioWeights.of(problem.document().world().simulation(), suite),
				new Design(levers));
	}

	/** A design in every scenario of a suite. */
	CandidateTally evaluated(List<Scenario> suite, double... levers) {
		CandidateTally tally = tally(suite, levers);
		suite.forEach(scenario -> tally.add(scenario, in(scenario.state(), levers)));
		return tally;
	}

	Assessment assess(CandidateTally tally) {
		return Assessor.assess(List.of(tally)).getFirst();
	}

	/** Contenders with ordinals from 1, in the order of the designs. */
	List<Contender> contenders(List<Scenario> suite, double[]... designs) {
		List<CandidateTally> tallies = new ArrayList<>();
		for (double[] design : designs) {
			tallies.add(evaluated(suite, design));
		}
		return assessed(tallies, designs);
	}

	static List<Contender> assessed(List<CandidateTally> tallies, double[]... designs) {
		List<Contender> contenders = new ArrayList<>();
		for (Assessment assessment : Assessor.assess(tallies)) {
			int ordinal = contenders.size() + 1;
			Candidate candidate = new Candidate(ordinal, 0, "", assessment.status(), Origin.SYSTEM, List.of(),
					new Design(designs[ordinal - 1]), Map.of(), assessment.scores(), assessment.robustness());
			contenders.add(new Contender(candidate, assessment.predictions(), assessment.resources(),
					assessment.violations(), assessment.feasibility()));
		}
		return contenders;
	}

	static Scenario nominal(double... state) {
		return new Scenario(1, "Nominal", ScenarioType.NORMAL_OPERATION, 1, Scenario.Source.NOMINAL, false, "", new WorldState(state));
	}

	static Scenario sampled(int ordinal, double... state) {
		return scenario(ordinal, ScenarioType.NORMAL_OPERATION, 1, Scenario.Source.SAMPLED, state);
	}

	static Scenario scenario(int ordinal, ScenarioType type, double weight, Scenario.Source source, double... state) {
		return new Scenario(ordinal, "Scenario " + ordinal, type, weight, source, false, "", new WorldState(state));
	}
}
