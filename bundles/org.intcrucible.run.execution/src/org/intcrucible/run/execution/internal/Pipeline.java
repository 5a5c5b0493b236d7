package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Pilot;
import org.intcrucible.engine.PilotScales;
import org.intcrucible.engine.ScenarioWeights;
import org.intcrucible.engine.ScoringRules;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Scenario;

/**
 * The stages in their order: scenarios, designs, evaluation, adversarial probes, evaluation of those, ranking. What was
 * taken over from another run is read instead of done.
 */
final class Pipeline {

	/**
	 * What belongs to one run, beside its problem.
	 *
	 * @param journal is told of everything that was done, as soon as it was
	 * @param archive has what was taken over
	 */
	record Parts(PinnedRun run, RunJournal journal, RunArchive archive, RunContext context, RunMeter meter, RunLimits limits,
			ProgressReport report, Checkpoints checkpoints) {

		RunId id() {
			return run.view().id();
		}

		void enter(Step step) {
			context.enter(step.title());
		}

		/** A stage that a limit cut short is not finished. */
		void finished(Step step) {
			if (!limits.isCut()) {
				checkpoints.finished(step, meter.work(context.notes()));
			}
		}

		/** Goes on behind a stage, if it was taken over. */
		void resume(Step step) {
			checkpoints.workOf(step).ifPresent(work -> {
				meter.resume(work);
				work.notes().forEach(context::note);
			});
		}

		/** Scenarios that were taken over. */
		List<Scenario> stored(boolean adversarial) {
			return archive.scenarios(id()).stream()
					.filter(scenario -> (scenario.source() == Scenario.Source.ADVERSARIAL) == adversarial).toList();
		}
	}

	private final Parts parts;
	private final PinnedRun run;
	private final CompiledProblem problem;
	private final Checkpoints checkpoints;

	Pipeline(Parts parts, CompiledProblem problem) {
		this.parts = parts;
		this.problem = problem;
		run = parts.run();
		checkpoints = parts.checkpoints();
	}

	RunResult run() {
		parts.context().shared(CompiledProblem.class, document -> problem);
		if (run.course() instanceof PinnedRun.After after) {
			checkpoints.takeOver(after.parent(), parts.archive().checkpoints(after.parent()));
			parts.meter().tookOver(checkpoints.titles());
		}
		ScoringRules rules = ScoringRules.of(problem, scales());
		EvaluationRound round = new EvaluationRound(parts.context(), run.stages().evaluators());
		MeteredProbe probe = new MeteredProbe(parts.context(), round, rules, problem.nominal(),
				new MeteredProbe.Metering(parts.meter(), parts.limits(), parts.report(), parameters().maxEvaluations()));
		List<Scenario> suite = suite();
		List<Entrant> entrants = design(suite, probe);
		ScenarioWeights weights = ScenarioWeights.of(run.document().document().world().simulation(), suite);
		CandidateEvaluations candidates = new CandidateEvaluations(rules, problem.layout(), weights, entrants,
				new RecordedScores(parts.archive(), parts.id()), CandidateEvaluations.MOST_IN_MEMORY);
		Standings standings = new Standings(run, problem, parts.context(), entrants);
		List<String> kept = candidates.keepsOutcomes() ? problem.layout().names() : List.of();
		Trials trials = new Trials(parts, candidates, suite, new EvaluationBatches(parts, round, kept, problem.operations()));
		trials.evaluate();
		List<Scenario> scenarios = new ArrayList<>(suite);
		scenarios.addAll(trials.attack(standings, probe));
		parts.enter(Step.RANK);
		return standings.rank(candidates.conclude(), candidates.nominal(), scenarios, notes(candidates, scenarios));
	}

	private RunParameters parameters() {
		return run.view().authorisation().request().parameters();
	}

	private PilotScales scales() {
		parts.enter(Step.PILOT);
		return checkpoints.takenOver(Step.PILOT).map(ScalesText::read).orElseGet(() -> {
			PilotScales scales = Pilot.of(problem, run.document().hash(), parts.context()::forEach);
			checkpoints.finished(Step.PILOT, ScalesText.write(scales));
			return scales;
		});
	}

	private List<Scenario> suite() {
		parts.enter(Step.SCENARIOS);
		List<Scenario> suite = checkpoints.has(Step.SCENARIOS) ? parts.stored(false) : generated();
		parts.resume(Step.SCENARIOS);
		parts.meter().suite(suite.size());
		return suite;
	}

	private List<Scenario> generated() {
		List<Scenario> suite = StageFailedException.call(run.stages().scenarios(),
				stage -> stage.suite(parts.context(), parameters().numScenarios()));
		parts.journal().scenarios(parts.id(), suite);
		parts.finished(Step.SCENARIOS);
		return suite;
	}

	private List<Entrant> design(List<Scenario> suite, MeteredProbe probe) {
		parts.enter(Step.DESIGN);
		List<Entrant> entrants = checkpoints.has(Step.DESIGN) ? parts.archive().entered(parts.id()) : designed(suite, probe);
		parts.meter().entrants(entrants.size());
		parts.resume(Step.DESIGN);
		return entrants;
	}

	private List<Entrant> designed(List<Scenario> suite, MeteredProbe probe) {
		parts.limits().expect((double) parameters().numCandidates() * suite.size());
		List<Entrant> entrants = new Entries(run, problem, parts.context(), probe).collect(suite);
		parts.limits().expect(0);
		parts.journal().entered(parts.id(), entrants);
		parts.finished(Step.DESIGN);
		return entrants;
	}

	private List<String> notes(CandidateEvaluations candidates, List<Scenario> scenarios) {
		List<String> notes = new ArrayList<>(parts.context().notes());
		notes.addAll(CoverageNotes.of(problem, scenarios, candidates.activity()));
		if (run.document().document().world().resources().isEmpty()) {
			notes.add("No resources are declared: R is 1 for every candidate, and I is P.");
		}
		if (!candidates.keepsOutcomes()) {
			notes.add("Outcomes of single evaluations are not kept, for there are too many; their P, R and satisfaction are.");
			if (checkpoints.has(Step.DESIGN)) {
				notes.add("For the same reason all evaluations of the run that this one resumes were made again.");
			}
		}
		if (parts.limits().isCut()) {
			notes.add("The limit " + parts.limits().stoppedAfter() + " stopped the run after " + parts.meter().probes() + " tries: "
					+ candidates.complete() + " of " + candidates.size() + " candidates were evaluated"
					+ (parts.limits().isStopped() ? ", the others have no scores." : "."));
		}
		return notes;
	}
}
