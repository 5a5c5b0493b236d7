package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ObjIntConsumer;

import org.intcrucible.engine.Assessment;
import org.intcrucible.engine.Assessor;
import org.intcrucible.engine.CandidateTally;
import org.intcrucible.engine.ConstraintActivity;
import org.intcrucible.engine.RowScore;
import org.intcrucible.engine.ScenarioWeights;
import org.intcrucible.engine.ScoringRules;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock;

/** The evaluations of all entrants: added up for the scores, wherever they come from. */
final class CandidateEvaluations {

	/** Evaluations of a run beyond which outcomes are not kept: seed and formulas give them again. */
	private static final long MOST_KEPT = 10_000_000;
	/** Evaluations of a run beyond which P and R are not kept in memory: they are stored. */
	static final long MOST_IN_MEMORY = 2_000_000;

	private final ScoringRules rules;
	private final ScenarioWeights weights;
	private final OutcomeLayout layout;
	private final List<CandidateTally> tallies = new ArrayList<>();
	/** Outcomes of the first scenario, a table of one row for each entrant; empty where it was not evaluated. */
	private final List<OutcomeTable> nominal;
	private final List<Entrant> entrants;
	private final RecordedScores recorded;
	private final ConstraintActivity activity;
	private final boolean inMemory;
	private int complete;

	/**
	 * Nothing is evaluated yet.
	 *
	 * @param recorded has P and R of what was added before they are wanted; asked if there are too many for memory
	 * @param most     how many evaluations of the suite memory is kept for
	 */
	CandidateEvaluations(ScoringRules rules, OutcomeLayout layout, ScenarioWeights weights, List<Entrant> entrants, RecordedScores recorded,
			long most) {
		this.recorded = recorded;
		inMemory = (long) entrants.size() * weights.suite().size() <= most;
		this.rules = rules;
		activity = new ConstraintActivity(rules);
		this.layout = layout;
		this.weights = weights;
		this.entrants = List.copyOf(entrants);
		entrants.forEach(entrant -> tallies.add(new CandidateTally(rules, weights, entrant.design())));
		nominal = new ArrayList<>(Collections.nCopies(entrants.size(), new OutcomeTable(layout, 1)));
	}

	ScoringRules rules() {
		return rules;
	}

	int size() {
		return entrants.size();
	}

	/** Whether there are few enough of them to keep their outcomes. */
	boolean keepsOutcomes() {
		return (long) entrants.size() * weights.suite().size() <= MOST_KEPT;
	}

	Design design(int position) {
		return entrants.get(position).design();
	}

	List<Design> designs(int from, int to) {
		return entrants.subList(from, to).stream().map(Entrant::design).toList();
	}

	/** How many entrants, from the first on, were evaluated in the whole suite. */
	int complete() {
		return complete;
	}

	List<OutcomeTable> nominal() {
		return List.copyOf(nominal);
	}

	/** What was seen of the constraints in all of the evaluations that were added. */
	ConstraintActivity activity() {
		return activity;
	}

	List<Assessment> assess() {
		return Assessor.assess(tallies);
	}

	/** The last assessment: what was added up is forgotten, to make room for what is said of it. */
	List<Assessment> conclude() {
		List<Assessment> assessments = assess();
		tallies.clear();
		return assessments;
	}

	/** What the order of the entrants depends on. */
	List<Assessment> assessForOrder() {
		return Assessor.assessForOrder(tallies);
	}

	/**
	 * Adds neighbouring entrants in all of the scenarios.
	 *
	 * @param from position of the first of them
	 * @param each is shown the score of each row, which is written anew for the next one
	 */
	void add(OutcomeTable table, int from, List<Scenario> scenarios, ObjIntConsumer<RowScore> each) {
		RowScore score = rules.newRow();
		int designs = table.rows() / scenarios.size();
		boolean suite = scenarios.getFirst().ordinal() == 1;
		for (int design = 0; design < designs; design++) {
			for (int scenario = 0; scenario < scenarios.size(); scenario++) {
				int row = design * scenarios.size() + scenario;
				rules.score(table, row, score);
				tallies.get(from + design).add(scenarios.get(scenario), score);
				activity.add(score);
				each.accept(score, row);
			}
			if (suite) {
				nominal.set(from + design, copyOfRow(table, design * scenarios.size()));
				leave(from + design, from);
			}
		}
		complete = suite ? from + designs : complete;
	}

	/** @param first position of the first of those that are stored together */
	private void leave(int position, int first) {
		if (!inMemory) {
			// Without this object, which is not needed as long as P and R are.
			RecordedScores keeper = recorded;
			tallies.get(position).keptBy(() -> keeper.of(position + 1, first + 1));
		}
	}

	/**
	 * Adds evaluations that are stored.
	 *
	 * @param block of entrants that follow those that were added, in all of the scenarios
	 */
	void add(EvaluationBlock block, List<Scenario> scenarios) {
		add(StoredRows.table(block, layout), block.firstCandidate() - 1, scenarios, (score, row) -> {
			// its columns are stored
		});
	}

	/** The greatest I of some entrants that are not rejected, NaN if there is none. */
	double best(int from, int to) {
		double best = Double.NaN;
		for (CandidateTally tally : tallies.subList(from, to)) {
			double intelligence = Assessor.intelligence(tally);
			best = intelligence > best || Double.isNaN(best) ? intelligence : best;
		}
		return best;
	}

	private static OutcomeTable copyOfRow(OutcomeTable table, int row) {
		OutcomeTable copy = new OutcomeTable(table.layout(), 1);
		for (int column = 0; column < table.layout().size(); column++) {
			copy.set(0, column, table.get(row, column));
		}
		table.failure(row).ifPresentOrElse(reason -> copy.fail(0, reason), () -> copy.done(0));
		return copy;
	}
}
