package org.intcrucible.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.document.DocumentHash;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.Noise;
import org.intcrucible.engine.Pilot;
import org.intcrucible.engine.Requirement;
import org.intcrucible.engine.RowScore;
import org.intcrucible.engine.ScoringRules;
import org.intcrucible.model.Design;
import org.intcrucible.model.OutcomeTable;
import org.intcrucible.model.Value;
import org.intcrucible.model.WorldState;

/** One design in one state of the world, evaluated and scored as a run does it. */
final class PointEvaluation {

	private final CompiledProblem problem;
	private final Design design;
	private final WorldState state;
	private final OutcomeTable table;
	private final List<Requirement> requirements;
	private final RowScore score;

	private PointEvaluation(CompiledProblem problem, Design design, WorldState state, Noise noise) {
		this.problem = problem;
		this.design = design;
		this.state = state;
		table = new OutcomeTable(problem.layout(), 1);
		problem.simulator().evaluate(design, state, noise, table, 0);
		ScoringRules rules = ScoringRules.of(problem, Pilot.of(problem, DocumentHash.sha256(problem.document())));
		requirements = rules.requirements();
		score = rules.newRow();
		rules.score(table, 0, score);
	}

	static PointEvaluation of(CompiledProblem problem, Design design, WorldState state, Noise noise) {
		return new PointEvaluation(problem, design, state, noise);
	}

	/**
	 * How far one requirement holds.
	 *
	 * @param residual NaN if the evaluation failed
	 */
	record Verdict(boolean satisfied, double score, double residual) {
	}

	/** Why there are no outcomes; empty if there are. */
	Optional<String> failure() {
		return score.isFailed() ? table.failure(0).or(() -> Optional.of("A goal, a constraint or a use is no finite number."))
				: Optional.empty();
	}

	Map<String, Value> levers() {
		return problem.designs().values(design);
	}

	Map<String, Double> assumptions() {
		Map<String, Double> assumptions = new LinkedHashMap<>();
		for (int i = 0; i < state.size(); i++) {
			assumptions.put(problem.uncertainties().get(i).name(), state.value(i));
		}
		return assumptions;
	}

	Map<String, Double> outcomes() {
		Map<String, Double> outcomes = new LinkedHashMap<>();
		problem.outcomes().forEach(name -> outcomes.put(name, table.get(0, problem.layout().column(name))));
		return outcomes;
	}

	/** Constraints in the document's order, then what the resources imply. */
	Map<String, Verdict> constraints() {
		Map<String, Verdict> verdicts = new LinkedHashMap<>();
		for (int i = 0; i < requirements.size(); i++) {
			verdicts.put(requirements.get(i).id(),
					new Verdict(score.holds(i), score.satisfaction(i), score.isFailed() ? Double.NaN : score.residual(i)));
		}
		return verdicts;
	}

	boolean isHard(String constraint) {
		return requirements.stream().anyMatch(requirement -> requirement.id().equals(constraint) && requirement.isHard());
	}

	double prediction() {
		return score.prediction();
	}

	double resource() {
		return score.resource();
	}

	double intelligence() {
		return score.prediction() / score.resource();
	}

	/** The shape that {@code --json} promises. */
	Map<String, Object> toJson() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("levers", levers());
		json.put("assumptions", assumptions());
		json.put("outcomes", outcomes());
		json.put("constraints", constraints());
		json.put("P", prediction());
		json.put("R", resource());
		json.put("I", intelligence());
		return json;
	}
}
