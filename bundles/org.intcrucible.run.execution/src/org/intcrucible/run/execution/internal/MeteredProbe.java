package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.intcrucible.engine.RowScore;
import org.intcrucible.engine.ScoringRules;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.WorldState;
import org.intcrucible.stage.Probe;
import org.intcrucible.stage.Trial;

/** Lets a stage try designs, and counts each try. */
final class MeteredProbe implements Probe {

	/** Every try hears the noise of the nominal scenario: what is compared differs in design and state alone. */
	private static final int NOMINAL_NOISE = 1;

	private final RunContext context;
	private final EvaluationRound round;
	private final ScoringRules rules;
	private final WorldState nominal;
	private final Metering metering;

	/**
	 * What tries are held to.
	 *
	 * @param meter  counts them
	 * @param limits say whether there are more
	 * @param report is told of the best
	 * @param most   how many there are
	 */
	record Metering(RunMeter meter, RunLimits limits, ProgressReport report, long most) {
	}

	MeteredProbe(RunContext context, EvaluationRound round, ScoringRules rules, WorldState nominal, Metering metering) {
		this.context = context;
		this.round = round;
		this.rules = rules;
		this.nominal = nominal;
		this.metering = metering;
	}

	@Override
	public long remaining() {
		return metering.limits().isCut() ? 0 : metering.most() - metering.meter().probes();
	}

	@Override
	public WorldState nominal() {
		return nominal;
	}

	@Override
	public List<List<Trial>> attempt(List<Design> designs, List<WorldState> states) {
		context.checkCancelled();
		if (Workers.isWorker()) {
			throw new IllegalStateException("attempt is called inside forEach: it uses all threads by itself, and the order of"
					+ " tries must not depend on them");
		}
		designs.forEach(design -> DesignCheck.require(context.designs(), design, "it tried"));
		int affordable = (int) Math.min(designs.size(), remaining() / states.size());
		if (affordable == 0 || !metering.limits().beginTry()) {
			return List.of();
		}
		List<Design> tried = designs.subList(0, affordable);
		OutcomeTable table = round.evaluate(tried, states, Collections.nCopies(states.size(), NOMINAL_NOISE));
		metering.meter().probed(table.rows());
		List<List<Trial>> trials = new ArrayList<>(affordable);
		RowScore score = rules.newRow();
		for (int design = 0; design < affordable; design++) {
			List<Trial> row = new ArrayList<>(states.size());
			for (int state = 0; state < states.size(); state++) {
				row.add(trial(table, design * states.size() + state, score));
			}
			trials.add(row);
		}
		return trials;
	}

	private Trial trial(OutcomeTable table, int row, RowScore score) {
		rules.score(table, row, score);
		Trial trial = new Trial(score.isFailed(), rules.minimised(table, row), rules.hardViolation(score), score.prediction(),
				score.resource());
		if (!trial.failed() && trial.violation() == 0) {
			metering.report().tried(trial.intelligence());
		}
		return trial;
	}
}
