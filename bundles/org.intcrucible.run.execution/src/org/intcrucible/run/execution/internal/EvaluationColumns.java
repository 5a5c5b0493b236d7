package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.engine.RowScore;
import org.intcrucible.engine.ScoringRules;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.EvaluationBlock.Column;
import org.intcrucible.store.EvaluationBlock.Kind;
import org.intcrucible.store.EvaluationBlock.State;

/** Turns rows of evaluations into the columns that are stored. */
final class EvaluationColumns {

	private final List<String> outcomes;
	/** Where each of them is in a table. */
	private final int[] columns;
	private final List<String> constraints;

	/** @param outcomes names of those that are kept; none for a run that is too large */
	EvaluationColumns(List<String> outcomes, OutcomeLayout layout, ScoringRules rules) {
		this.outcomes = List.copyOf(outcomes);
		columns = outcomes.stream().mapToInt(layout::column).toArray();
		constraints = rules.constraintIds();
	}

	/** Columns of neighbouring candidates in neighbouring scenarios that are still being filled. */
	final class Filling {

		private final int firstCandidate;
		private final int firstScenario;
		private final int scenarios;
		private final byte[] states;
		private final double[][] outcomeValues;
		private final double[][] satisfactions;
		private final double[] predictions;
		private final double[] resources;
		private final Map<Integer, String> failures = new HashMap<>();

		private Filling(int firstCandidate, int candidates, int firstScenario, int scenarios) {
			this.firstCandidate = firstCandidate;
			this.firstScenario = firstScenario;
			this.scenarios = scenarios;
			int places = Math.multiplyExact(candidates, scenarios);
			states = new byte[places];
			outcomeValues = new double[outcomes.size()][places];
			satisfactions = new double[constraints.size()][places];
			predictions = new double[places];
			resources = new double[places];
		}

		/** @param row of the table, which is also the place in the block */
		void add(OutcomeTable table, int row, RowScore score) {
			states[row] = (byte) state(table, row).ordinal();
			for (int i = 0; i < outcomeValues.length; i++) {
				outcomeValues[i][row] = table.get(row, columns[i]);
			}
			for (int i = 0; i < satisfactions.length; i++) {
				satisfactions[i][row] = score.satisfaction(i);
			}
			predictions[row] = score.prediction();
			resources[row] = score.resource();
			if (table.isFailed(row)) {
				failures.put(row, table.failure(row).orElseThrow());
			}
		}

		private static State state(OutcomeTable table, int row) {
			return table.isFailed(row) ? State.FAILED : table.isEvaluated(row) ? State.EVALUATED : State.MISSING;
		}

		EvaluationBlock block() {
			List<Column> columns = new ArrayList<>();
			for (int i = 0; i < outcomeValues.length; i++) {
				columns.add(new Column(Kind.OUTCOME, outcomes.get(i), outcomeValues[i]));
			}
			for (int i = 0; i < satisfactions.length; i++) {
				columns.add(new Column(Kind.SATISFACTION, constraints.get(i), satisfactions[i]));
			}
			columns.add(new Column(Kind.PREDICTION, "", predictions));
			columns.add(new Column(Kind.RESOURCE, "", resources));
			return new EvaluationBlock(firstCandidate, states.length / scenarios, firstScenario, scenarios, states, columns, failures);
		}
	}

	/** @param firstCandidate and {@code firstScenario}: ordinals, from 1 */
	Filling fill(int firstCandidate, int candidates, int firstScenario, int scenarios) {
		return new Filling(firstCandidate, candidates, firstScenario, scenarios);
	}
}
