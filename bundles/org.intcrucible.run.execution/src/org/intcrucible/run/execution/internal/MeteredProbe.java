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
	private final long most;
	private long used;

	/** @param most how many tries there are */
	MeteredProbe(RunContext context, EvaluationRound round, ScoringRules rules, WorldState nominal, long most) {
		this.context = context;
		this.round = round;
		this.rules = rules;
		this.nominal = nominal;
		this.most = most;
	}

	@Override
	public long remaining() {
		return most - used;
	}

	long used() {
		return used;
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
		designs.forEach(design -> DesignCheck.require(context.designs(), design, "a stage tries"));
		int affordable = (int) Math.min(designs.size(), remaining() / states.size());
		if (affordable == 0) {
			return List.of();
		}
		List<Design> tried = designs.subList(0, affordable);
		OutcomeTable table = round.evaluate(tried, states, Collections.nCopies(states.size(), NOMINAL_NOISE));
		used += table.rows();
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
		return new Trial(score.isFailed(), rules.minimised(table, row), rules.hardViolation(score), score.prediction(),
				score.resource());
	}
}
