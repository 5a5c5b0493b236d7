package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ObjIntConsumer;

import org.intcrucible.engine.Assessment;
import org.intcrucible.engine.Assessor;
import org.intcrucible.engine.CandidateTally;
import org.intcrucible.engine.RowScore;
import org.intcrucible.engine.ScenarioWeights;
import org.intcrucible.engine.ScoringRules;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock;

/** The evaluations of all entrants: added up for the scores, wherever they come from. */
final class CandidateEvaluations {

	/** Evaluations of a run beyond which outcomes are not kept: seed and formulas give them again. */
	private static final long MOST_KEPT = 10_000_000;

	private final ScoringRules rules;
	private final ScenarioWeights weights;
	private final OutcomeLayout layout;
	private final List<CandidateTally> tallies = new ArrayList<>();
	/** Outcomes of the first scenario, a table of one row for each entrant; empty where it was not evaluated. */
	private final List<OutcomeTable> nominal;
	private final List<Entrant> entrants;
	private int complete;

	CandidateEvaluations(ScoringRules rules, OutcomeLayout layout, ScenarioWeights weights, List<Entrant> entrants) {
		this.rules = rules;
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

	List<Assessment> assess() {
		return Assessor.assess(tallies);
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
				each.accept(score, row);
			}
			if (suite) {
				nominal.set(from + design, copyOfRow(table, design * scenarios.size()));
			}
		}
		complete = suite ? from + designs : complete;
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
		for (Assessment assessment : Assessor.assess(tallies.subList(from, to))) {
			double intelligence = assessment.scores().intelligence();
			if (assessment.status() != CandidateStatus.REJECTED && (intelligence > best || Double.isNaN(best))) {
				best = intelligence;
			}
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
