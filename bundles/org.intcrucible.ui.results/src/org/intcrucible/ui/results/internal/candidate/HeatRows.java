package org.intcrucible.ui.results.internal.candidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.Scenario;
import org.intcrucible.model.ScenarioType;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.StoredEvaluation;

/** P of one candidate in each scenario, by types of scenario. */
final class HeatRows {

	/** Bounds of the scale are multiples of this. */
	private static final double STEP = 0.1;

	private final List<Row> rows = new ArrayList<>();
	private final double low;
	private final double high;

	/**
	 * One scenario.
	 *
	 * @param prediction NaN if it was not evaluated
	 * @param soft       whether a soft constraint is missed there
	 * @param hard       whether a hard constraint is broken there, or the evaluation failed
	 */
	record Cell(Scenario scenario, double prediction, boolean soft, boolean hard, boolean failed) {
	}

	/**
	 * Scenarios of one type.
	 *
	 * @param key  of the text that names them
	 * @param mean of P, weighted within the type; NaN if nothing was evaluated or nothing weighs
	 */
	record Row(String key, List<Cell> cells, double mean) {
		Row {
			cells = List.copyOf(cells);
		}
	}

	HeatRows(CandidateSheet sheet) {
		Map<Integer, StoredEvaluation> evaluations = new HashMap<>();
		sheet.evaluations().forEach(evaluation -> evaluations.put(evaluation.scenario(), evaluation));
		for (ScenarioType type : ScenarioType.values()) {
			row("type." + type, sheet.scenarios().stream().filter(one -> one.type() == type && !isProbe(one)).map(one -> cell(sheet, one, evaluations)).toList());
		}
		row("type.probe", sheet.scenarios().stream().filter(HeatRows::isProbe).map(one -> cell(sheet, one, evaluations)).toList());
		var all = rows.stream().flatMap(row -> row.cells().stream()).mapToDouble(Cell::prediction).filter(Double::isFinite).summaryStatistics();
		low = all.getCount() == 0 ? 0 : Math.floor(all.getMin() / STEP + 1e-9) * STEP;
		high = all.getCount() == 0 ? 1 : Math.max(low + STEP, Math.ceil(all.getMax() / STEP - 1e-9) * STEP);
	}

	private static boolean isProbe(Scenario scenario) {
		return scenario.source() == Scenario.Source.ADVERSARIAL;
	}

	private static Cell cell(CandidateSheet sheet, Scenario scenario, Map<Integer, StoredEvaluation> evaluations) {
		StoredEvaluation evaluation = evaluations.get(scenario.ordinal());
		if (evaluation == null || evaluation.state() == EvaluationBlock.State.MISSING) {
			return new Cell(scenario, Double.NaN, false, false, false);
		}
		boolean failed = evaluation.state() == EvaluationBlock.State.FAILED;
		return new Cell(scenario, failed ? 0 : evaluation.prediction(), Verdicts.isMissed(sheet, evaluation, false),
				failed || Verdicts.isMissed(sheet, evaluation, true), failed);
	}

	private void row(String key, List<Cell> cells) {
		if (!cells.isEmpty()) {
			double weight = cells.stream().filter(cell -> Double.isFinite(cell.prediction())).mapToDouble(cell -> cell.scenario().weight()).sum();
			double sum = cells.stream().filter(cell -> Double.isFinite(cell.prediction())).mapToDouble(cell -> cell.scenario().weight() * cell.prediction()).sum();
			rows.add(new Row(key, cells, weight > 0 ? sum / weight : Double.NaN));
		}
	}

	List<Row> rows() {
		return rows;
	}

	/** Where P is taken for the lowest of the scale. */
	double low() {
		return low;
	}

	double high() {
		return high;
	}

	/** Where a P lies on the scale, in [0, 1]; NaN where there is none. */
	double share(double prediction) {
		return (prediction - low) / (high - low);
	}

	/** All cells, row by row. */
	List<Cell> cells() {
		return rows.stream().flatMap(row -> row.cells().stream()).toList();
	}
}
