package org.intcrucible.run.execution.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.RunId;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.WorldState;
import org.intcrucible.store.EvaluationBlock;

/** Has entrants evaluated in batches, and looks at the limits between them. */
final class EvaluationBatches {

	/** Rows of one batch at most: enough for every thread, and little to lose when the run stops. */
	private static final int MOST_ROWS = 8192;
	/** Operations of one batch, about: limits and cancelling are looked at between batches, some of them in a second. */
	private static final double OPERATIONS = 5e7;

	private final RunId run;
	private final RunJournal journal;
	private final RunContext context;
	private final EvaluationRound round;
	private final RunMeter meter;
	private final RunLimits limits;
	private final ProgressReport report;
	private final List<String> kept;
	private final int rows;

	/**
	 * @param kept       names of the columns that are stored
	 * @param operations that the document's formulas take for one evaluation: batches depend on nothing that a clock says, so
	 *                   that a run that was stopped between two of them can be stopped there again
	 */
	EvaluationBatches(Pipeline.Parts parts, EvaluationRound round, List<String> kept, double operations) {
		run = parts.run().view().id();
		journal = parts.journal();
		context = parts.context();
		meter = parts.meter();
		limits = parts.limits();
		report = parts.report();
		this.round = round;
		this.kept = List.copyOf(kept);
		rows = (int) Math.clamp(OPERATIONS / Math.max(1, operations), 1, MOST_ROWS);
	}

	/**
	 * Evaluates entrants in scenarios until a limit stops it.
	 *
	 * @param from position of the first entrant that is left to do
	 */
	void evaluate(CandidateEvaluations candidates, List<Scenario> scenarios, int from) {
		List<WorldState> states = scenarios.stream().map(Scenario::state).toList();
		List<Integer> noise = scenarios.stream().map(Scenario::ordinal).toList();
		EvaluationColumns columns = new EvaluationColumns(kept, context.layout(), candidates.rules());
		int batch = Math.max(1, rows / states.size());
		for (int next = from; next < candidates.size(); next += batch) {
			context.checkCancelled();
			if (!limits.begin()) {
				return;
			}
			int to = Math.min(candidates.size(), next + batch);
			OutcomeTable table = round.evaluate(candidates.designs(next, to), states, noise);
			EvaluationColumns.Filling filling = columns.fill(next + 1, to - next, scenarios.getFirst().ordinal(), scenarios.size());
			candidates.add(table, next, scenarios, (score, row) -> filling.add(table, row, score));
			journal.evaluated(run, filling.block());
			evaluated(candidates, next, to, scenarios);
		}
	}

	/**
	 * Adds batches that are stored, as far as they are.
	 *
	 * @param scenarios neighbouring ones; without any nothing is added
	 * @param source    whose
	 * @param each      is shown each batch that was added
	 * @return how many entrants, from the first on, have all of these scenarios
	 */
	int takeOver(CandidateEvaluations candidates, List<Scenario> scenarios, RunId source, RunArchive archive, Consumer<EvaluationBlock> each) {
		if (scenarios.isEmpty()) {
			return 0;
		}
		AtomicInteger done = new AtomicInteger();
		archive.evaluations(source, block -> {
			int from = block.firstCandidate() - 1;
			if (block.firstScenario() != scenarios.getFirst().ordinal() || from < done.get()) {
				return;
			}
			if (block.scenarios() != scenarios.size() || from > done.get()) {
				throw new IllegalStateException("stored batches are not all there: " + block.firstCandidate() + " follows " + done);
			}
			context.checkCancelled();
			candidates.add(block, scenarios);
			done.set(from + block.candidates());
			evaluated(candidates, from, done.get(), scenarios);
			each.accept(block);
		});
		return done.get();
	}

	private void evaluated(CandidateEvaluations candidates, int from, int to, List<Scenario> scenarios) {
		meter.evaluated((long) (to - from) * scenarios.size());
		report.scored(candidates.best(from, to));
		context.progress((long) to * scenarios.size(), (long) candidates.size() * scenarios.size());
	}
}
