package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.engine.Assessment;
import org.intcrucible.engine.Assessor;
import org.intcrucible.engine.CandidateTally;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Pilot;
import org.intcrucible.engine.RowScore;
import org.intcrucible.engine.ScenarioWeights;
import org.intcrucible.engine.ScoringRules;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.WorldState;
import org.intcrucible.model.RunResult;

/** The stages in their order: scenarios, designs, evaluation, adversarial probes, evaluation of those, ranking. */
final class Pipeline {

	/** Adversarial probes go for so many of the best candidates. */
	private static final int ATTACKED = 3;
	/** Rows of one batch, about: enough for every thread, and little to lose when the run stops. */
	private static final int BATCH = 8192;
	/** Evaluations of a run beyond which outcomes are not kept: seed and formulas give them again. */
	private static final long MOST_KEPT = 10_000_000;

	private final PinnedRun run;
	private final RunJournal journal;
	private final CompiledProblem problem;
	private final RunContext context;
	private final EvaluationRound searched;
	private final EvaluationRound evaluated;
	private final List<Entrant> entrants = new ArrayList<>();
	private final List<Scenario> scenarios = new ArrayList<>();
	private MeteredProbe probe;
	private boolean outcomesKept = true;

	/** @param journal is told of everything that was done, as soon as it was */
	Pipeline(PinnedRun run, RunJournal journal, CompiledProblem problem, RunContext context) {
		this.run = run;
		this.journal = journal;
		this.problem = problem;
		this.context = context;
		searched = new EvaluationRound(context, run.stages().evaluators());
		evaluated = new EvaluationRound(context, run.stages().evaluators());
	}

	RunCounts counts() {
		int suite = (int) scenarios.stream().filter(scenario -> scenario.source() != Scenario.Source.ADVERSARIAL).count();
		return new RunCounts(entrants.size(), suite, evaluated.count(), probe == null ? 0 : probe.used());
	}

	RunResult run() {
		RunParameters parameters = run.view().authorisation().request().parameters();
		context.shared(CompiledProblem.class, document -> problem);
		context.enter("Pilot");
		ScoringRules rules = ScoringRules.of(problem, Pilot.of(problem, run.document().hash(), context::forEach));
		probe = new MeteredProbe(context, searched, rules, problem.nominal(), parameters.maxEvaluations());

		context.enter("Scenarios");
		List<Scenario> suite = run.stages().scenarios().stage().suite(context, parameters.numScenarios());
		scenarios.addAll(suite);
		journal.scenarios(run.view().id(), suite);

		context.enter("Design");
		entrants.addAll(new Entries(run, problem, context, probe).collect(suite));
		journal.entered(run.view().id(), entrants);
		outcomesKept = (long) entrants.size() * suite.size() <= MOST_KEPT;

		context.enter("Evaluate");
		ScenarioWeights weights = ScenarioWeights.of(run.document().document().world().simulation(), suite);
		List<CandidateTally> tallies = new ArrayList<>();
		entrants.forEach(entrant -> tallies.add(new CandidateTally(rules, weights, entrant.design())));
		List<OutcomeTable> nominal = evaluate(rules, tallies, suite);

		context.enter("Attack");
		List<Scenario> attacks = run.stages().scenarios().stage().adversarial(context, best(tallies), probe, suite.size() + 1);
		if (!attacks.isEmpty()) {
			scenarios.addAll(attacks);
			journal.scenarios(run.view().id(), attacks);
			evaluate(rules, tallies, attacks);
		}

		context.enter("Rank");
		List<Assessment> assessments = Assessor.assess(tallies);
		return new Standings(run, problem, context, entrants).rank(assessments, nominal, scenarios, notes());
	}

	/** Every entrant in every scenario; gives the outcomes of the first scenario, one table for each entrant. */
	private List<OutcomeTable> evaluate(ScoringRules rules, List<CandidateTally> tallies, List<Scenario> tried) {
		List<WorldState> states = tried.stream().map(Scenario::state).toList();
		List<Integer> noise = tried.stream().map(Scenario::ordinal).toList();
		List<OutcomeTable> first = new ArrayList<>();
		RowScore score = rules.newRow();
		EvaluationColumns columns = new EvaluationColumns(outcomesKept ? problem.outcomes() : List.of(), rules);
		int batch = Math.max(1, BATCH / states.size());
		for (int from = 0; from < entrants.size(); from += batch) {
			context.checkCancelled();
			List<Design> designs = entrants.subList(from, Math.min(entrants.size(), from + batch)).stream()
					.map(Entrant::design).toList();
			OutcomeTable table = evaluated.evaluate(designs, states, noise);
			EvaluationColumns.Filling filling =
					columns.fill(from + 1, designs.size(), tried.getFirst().ordinal(), tried.size());
			for (int design = 0; design < designs.size(); design++) {
				for (int scenario = 0; scenario < tried.size(); scenario++) {
					rules.score(table, design * tried.size() + scenario, score);
					tallies.get(from + design).add(tried.get(scenario), score);
					filling.add(table, design * tried.size() + scenario, score);
				}
				first.add(copyOfRow(table, design * tried.size()));
			}
			journal.evaluated(run.view().id(), filling.block());
			context.progress((long) first.size() * tried.size(), (long) entrants.size() * tried.size());
		}
		return first;
	}

	private List<String> notes() {
		List<String> notes = new ArrayList<>();
		if (run.document().document().world().resources().isEmpty()) {
			notes.add("No resources are declared: R is 1 for every candidate, and I is P.");
		}
		if (!outcomesKept) {
			notes.add("Outcomes of single evaluations are not kept, for there are too many; their P, R and satisfaction are.");
		}
		return notes;
	}

	private static OutcomeTable copyOfRow(OutcomeTable table, int row) {
		OutcomeTable copy = new OutcomeTable(table.layout(), 1);
		for (int column = 0; column < table.layout().size(); column++) {
			copy.set(0, column, table.get(row, column));
		}
		table.failure(row).ifPresentOrElse(reason -> copy.fail(0, reason), () -> copy.done(0));
		return copy;
	}

	private List<Design> best(List<CandidateTally> tallies) {
		return new Standings(run, problem, context, entrants).inOrder(Assessor.assess(tallies)).stream().limit(ATTACKED)
				.map(index -> entrants.get(index).design()).toList();
	}
}
