package org.intcrucible.cli.internal;

import java.util.List;
import java.util.Map;

import org.intcrucible.model.Lever;

/** A lever as {@code spec show --json} prints it. */
final class LeverJson {

	private LeverJson() {
	}

	static Map<String, Object> of(Lever lever) {
		ElementJson json = new ElementJson(lever.notes()).put("name", lever.name());
		shape(json, lever.shape());
		domain(json, lever.domain());
		return json.put("unit", lever.unit())
				.put("baseline", lever.baseline() instanceof Lever.DeclaredBaseline(var value) ? value : null).end();
	}

	private static void shape(ElementJson json, Lever.Shape shape) {
		switch (shape) {
			case Lever.Scalar() -> json.put("shape", "scalar");
			case Lever.PerStep() -> json.put("shape", "steps");
			case Lever.Indexed(int first, int last) -> json.put("shape", "indexed").put("first", first).put("last", last);
		}
	}

	private static void domain(ElementJson json, Lever.Domain domain) {
		switch (domain) {
			case Lever.IntegerRange(long low, long high) ->
				json.put("domain", "integer").put("low", low).put("high", high);
			case Lever.RealRange(double low, double high, double step) ->
				json.put("domain", "real").put("low", low).put("high", high).put("step", step == 0 ? null : step);
			case Lever.OneOf(List<String> options) -> json.put("domain", "one_of").put("options", options);
			case Lever.YesNo() -> json.put("domain", "yes_or_no");
		}
	}
}
