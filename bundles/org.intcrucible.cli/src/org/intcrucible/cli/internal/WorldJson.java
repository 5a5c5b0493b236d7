package org.intcrucible.cli.internal;

import java.util.Map;

import org.intcrucible.model.Assumption;
import org.intcrucible.model.Correlation;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.Resource;

/** The elements of a world as {@code spec show --json} prints them. */
final class WorldJson {

	private WorldJson() {
	}

	static Map<String, Object> assumption(Assumption assumption) {
		ElementJson json = new ElementJson(assumption.notes()).put("name", assumption.name())
				.put("noise", assumption.noise()).put("distribution", DistributionJson.of(assumption.distribution()))
				.put("unit", assumption.unit());
		switch (assumption.within()) {
			case Assumption.Within(double low, double high) -> json.put("low", low).put("high", high);
			case Assumption.Unbounded() -> json.put("low", null).put("high", null);
		}
		return json.put("nominal", assumption.nominal() instanceof Assumption.DeclaredNominal(double value) ? value : null)
				.put("confidence", assumption.confidence()).end();
	}

	static Map<String, Object> correlation(Correlation correlation) {
		return new ElementJson(correlation.notes()).put("first", correlation.first()).put("second", correlation.second())
				.put("rank", correlation.rank()).end();
	}

	static Map<String, Object> mechanism(Mechanism mechanism) {
		return switch (mechanism) {
			case Mechanism.Definition(var notes, var name, var formula) ->
				new ElementJson(notes).put("kind", "definition").put("name", name).put("formula", formula.text()).end();
			case Mechanism.Stock(var notes, var name, var start, var then) -> new ElementJson(notes).put("kind", "stock")
					.put("name", name).put("start", start.text()).put("then", then.text()).end();
			case Mechanism.Solve(var notes, var names, var starts) ->
				new ElementJson(notes).put("kind", "solve").put("names", names).put("starts", starts).end();
			case Mechanism.Influence(var notes, var from, var to, var increases, var degree) ->
				new ElementJson(notes).put("kind", "influence").put("from", from).put("to", to)
						.put("direction", increases ? "increases" : "reduces").put("degree", degree).end();
		};
	}

	static Map<String, Object> resource(Resource resource) {
		return new ElementJson(resource.notes()).put("label", resource.label()).put("use", resource.use().text())
				.put("available", resource.available()).put("unit", resource.unit()).put(resource.limit()).end();
	}

	static Map<String, Object> scenario(NamedScenario scenario) {
		return new ElementJson(scenario.notes()).put("label", scenario.label()).put("type", scenario.type())
				.put("weight", scenario.weight()).put("may_fail", scenario.mayFail()).putSettings("assumptions", scenario.sets()).end();
	}
}
