package org.intcrucible.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.intcrucible.model.Constraint;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Goal;
import org.intcrucible.model.GoalScale;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Remark;
import org.intcrucible.model.WorldModel;

/** A document as {@code spec show --json} prints it; the shape is described in docs/problem-format.md. */
final class SpecJson {

	private SpecJson() {
	}

	static Map<String, Object> of(ProblemDocument document) {
		WorldModel world = document.world();
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("title", document.title());
		json.put("description", document.description());
		json.put("settings", settings(document));
		json.put("goals", document.spec().goals().stream().map(SpecJson::goal).toList());
		json.put("constraints", document.spec().constraints().stream().map(SpecJson::constraint).toList());
		json.put("levers", world.levers().stream().map(LeverJson::of).toList());
		json.put("assumptions", world.assumptions().stream().map(WorldJson::assumption).toList());
		json.put("correlations", world.correlations().stream().map(WorldJson::correlation).toList());
		json.put("mechanisms", world.mechanisms().stream().map(WorldJson::mechanism).toList());
		json.put("resources", world.resources().stream().map(WorldJson::resource).toList());
		json.put("scenarios", world.scenarios().stream().map(WorldJson::scenario).toList());
		json.put("candidates", document.candidates().stream().map(SpecJson::candidate).toList());
		json.put("actors", remarks(world.actors()));
		json.put("simplifications", remarks(world.simplifications()));
		return json;
	}

	private static Map<String, Object> settings(ProblemDocument document) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("horizon", document.world().simulation().horizon());
		json.put("samples", document.world().simulation().samples());
		json.put("resolution", document.spec().resolution());
		json.put("mode", document.spec().mode());
		json.put("shares", new TreeMap<>(document.world().simulation().shares()));
		return json;
	}

	private static Map<String, Object> goal(Goal goal) {
		ElementJson json = new ElementJson(goal.notes()).put("label", goal.label())
				.put("direction", goal.maximize() ? "maximize" : "minimize").put("formula", goal.formula().text());
		switch (goal.scale()) {
			case GoalScale.Declared(double low, double high) -> json.put("from", low).put("to", high);
			case GoalScale.FromPilot() -> json.put("from", null).put("to", null);
		}
		return json.put("weight", goal.weight()).end();
	}

	private static Map<String, Object> constraint(Constraint constraint) {
		return new ElementJson(constraint.notes()).put("label", constraint.label())
				.put("formula", constraint.formula().text()).put(constraint.strength())
				.put("tolerance", constraint.tolerance() instanceof Constraint.DeclaredTolerance(double residual) ? residual : null)
				.end();
	}

	private static Map<String, Object> candidate(GivenCandidate candidate) {
		return new ElementJson(candidate.notes()).put("label", candidate.label()).putSettings("levers", candidate.sets()).end();
	}

	private static List<Map<String, Object>> remarks(List<Remark> remarks) {
		return remarks.stream().map(remark -> new ElementJson(remark.notes()).put("label", remark.label())
				.put("text", remark.text()).end()).toList();
	}
}
