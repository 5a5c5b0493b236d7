package org.intcrucible.ui.results.internal.data;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock;

/** Collects the candidates of a run page by page, then what their evaluations say. For one thread. */
final class RowsBuilder {

	private final Run run;
	private final ProblemDocument document;
	private final ColumnSet set;
	private final double[][] values;
	private String[] labels;
	private int size;

	/** @param expected how many there will be, about */
	RowsBuilder(Run run, ProblemDocument document, int expected) {
		this.run = run;
		this.document = document;
		set = new ColumnSet(document);
		values = new double[set.columns().size()][Math.max(1, expected)];
		labels = new String[Math.max(1, expected)];
		for (double[] column : values) {
			Arrays.fill(column, Double.NaN);
		}
	}

	void add(Candidate candidate) {
		if (size == labels.length) {
			grow();
		}
		int row = size++;
		labels[row] = candidate.label();
		set(row, Column.RANK, candidate.rank());
		set(row, Column.CANDIDATE, candidate.ordinal());
		set(row, Column.STATUS, candidate.status().ordinal());
		set(row, Column.INTELLIGENCE, candidate.scores().intelligence());
		set(row, Column.PREDICTION, candidate.scores().prediction().overall());
		set(row, Column.RESOURCE, candidate.scores().resource().overall());
		for (int i = 0; i < Math.min(ColumnSet.MOST_ELEMENTS, candidate.design().size()); i++) {
			values[set.firstLever() + i][row] = candidate.design().value(i);
		}
		set(row, "all_met", candidate.robustness().satisficing());
		set(row, "p10", candidate.robustness().lowTail());
		set(row, "regret", candidate.robustness().regret());
		set(row, "coverage", candidate.robustness().coverage());
		set(row, Column.FRONT, candidate.robustness().paretoEfficient() ? 1 : 0);
		set(row, "origin", candidate.origin().ordinal());
	}

	private void set(int row, String id, double value) {
		values[set.place(id)][row] = value;
	}

	/** How many there are so far. */
	int size() {
		return size;
	}

	private void grow() {
		int more = size * 2;
		labels = Arrays.copyOf(labels, more);
		for (int i = 0; i < values.length; i++) {
			values[i] = Arrays.copyOf(values[i], more);
			Arrays.fill(values[i], size, more, Double.NaN);
		}
	}

	/**
	 * Takes means and worst values of outcomes from evaluations of the weighted suite.
	 *
	 * @param stream gives all evaluations to whom it is given
	 */
	void outcomes(List<Scenario> scenarios, Consumer<Consumer<EvaluationBlock>> stream) {
		Map<String, ColumnSet.Outcome> named = set.outcomesByName();
		SuiteWeights weights = new SuiteWeights(document.world().simulation(), scenarios);
		double[] ordinals = values[set.place(Column.CANDIDATE)];
		int most = (int) Arrays.stream(ordinals, 0, size).max().orElse(0);
		int[] rows = new int[most + 1];
		Arrays.fill(rows, -1);
		for (int row = 0; row < size; row++) {
			rows[(int) ordinals[row]] = row;
		}
		OutcomeSums sums = new OutcomeSums(named, rows, weights, values);
		stream.accept(sums::add);
		sums.finish();
	}

	/** What is there so far. */
	ResultRows rows() {
		double[][] copy = new double[values.length][];
		for (int i = 0; i < copy.length; i++) {
			copy[i] = Arrays.copyOf(values[i], size);
		}
		return new ResultRows(run, document, set.columns(), copy, Arrays.copyOf(labels, size));
	}
}
