package org.intcrucible.ui.results.internal.scenarios;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.EvaluationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.StoredEvaluation;

/**
 * P of the best candidates in each scenario of the suite.
 *
 * @param candidates  the best first
 * @param scenarios   by type, then by ordinal
 * @param predictions by candidate, then by scenario; NaN where nothing was evaluated
 * @param broken      whether a hard constraint, or the hard limit of a resource, does not hold there
 * @param count       how many candidates the run kept
 */
public record Matrix(List<Candidate> candidates, List<Scenario> scenarios, double[][] predictions, boolean[][] broken, int count) {

	/** More rows than these nobody compares by eye. */
	private static final int MOST = 60;
	private static final double HOLDS = 1 - 1e-9;
	/** Bounds of the scale are multiples of this. */
	private static final double STEP = 0.1;

	/** Reads it; empty while nothing is ranked. Not for the UI thread. */
	public static Optional<Matrix> read(RunReader runs, EvaluationReader evaluations, RunId run) {
		List<Candidate> best = runs.ranked(run, Page.Request.first(MOST)).items();
		if (best.isEmpty()) {
			return Optional.empty();
		}
		List<Scenario> suite = runs.scenarios(run).stream().filter(scenario -> scenario.source() != Scenario.Source.ADVERSARIAL)
				.sorted(Comparator.comparing(Scenario::type).thenComparing(Scenario::ordinal)).toList();
		List<String> hard = runs.document(run).map(document -> hard(document.document())).orElse(List.of());
		double[][] predictions = new double[best.size()][suite.size()];
		boolean[][] broken = new boolean[best.size()][suite.size()];
		for (int row = 0; row < best.size(); row++) {
			List<StoredEvaluation> evaluated = evaluations.row(run, best.get(row).ordinal());
			for (int column = 0; column < suite.size(); column++) {
				int ordinal = suite.get(column).ordinal();
				Optional<StoredEvaluation> cell = evaluated.stream().filter(one -> one.scenario() == ordinal).findFirst();
				predictions[row][column] = cell.map(Matrix::prediction).orElse(Double.NaN);
				broken[row][column] = cell.filter(one -> isBroken(one, hard)).isPresent();
			}
		}
		return Optional.of(new Matrix(best, suite, predictions, broken, runs.find(run).map(found -> found.counts().candidates()).orElse(best.size())));
	}

	/** What must hold, by the names that evaluations have. */
	private static List<String> hard(ProblemDocument document) {
		Stream<String> constraints = document.spec().constraints().stream().filter(constraint -> constraint.strength().isHard())
				.map(constraint -> constraint.id());
		Stream<String> limits = document.world().resources().stream().filter(resource -> resource.limit().isHard())
				.map(resource -> "resource:" + resource.id());
		return Stream.concat(constraints, limits).toList();
	}

	private static double prediction(StoredEvaluation evaluation) {
		return switch (evaluation.state()) {
			case MISSING -> Double.NaN;
			case FAILED -> 0;
			case EVALUATED -> evaluation.prediction();
		};
	}

	private static boolean isBroken(StoredEvaluation evaluation, List<String> hard) {
		return evaluation.state() == EvaluationBlock.State.FAILED
				|| hard.stream().anyMatch(constraint -> evaluation.satisfaction().getOrDefault(constraint, 1.0) < HOLDS);
	}

	double low() {
		return Math.floor(extreme(true) / STEP + 1e-9) * STEP;
	}

	double high() {
		return Math.max(low() + STEP, Math.ceil(extreme(false) / STEP - 1e-9) * STEP);
	}

	private double extreme(boolean least) {
		double extreme = Double.NaN;
		for (double[] row : predictions) {
			for (double value : row) {
				extreme = Double.isNaN(value) ? extreme : Double.isNaN(extreme) ? value : least ? Math.min(extreme, value) : Math.max(extreme, value);
			}
		}
		return Double.isNaN(extreme) ? least ? 0 : 1 : extreme;
	}

	/** The row of a candidate by its id; -1 if it is none of these. */
	int row(String candidate) {
		return candidates.stream().map(Candidate::id).toList().indexOf(candidate);
	}

	/** The column of a scenario by its id; -1 if it is none of these. */
	int column(String scenario) {
		return scenarios.stream().map(Scenario::id).toList().indexOf(scenario);
	}
}
