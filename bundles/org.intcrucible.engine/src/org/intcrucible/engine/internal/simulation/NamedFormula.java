package org.intcrucible.engine.internal.simulation;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * A formula with what a message needs to say about it.
 *
 * @param title     what it defines
 * @param text      as its author wrote it
 * @param node      to compute it
 * @param variables how many bound variables it has
 * @param names     the values that it looks at, by name, in the order of the text
 */
record NamedFormula(String title, String text, Node node, int variables, Map<String, Node> names) {

	/** @throws EvaluationFailure if the value is not a finite number */
	double finite(Frame frame) {
		frame.push(variables);
		double value = node.at(frame);
		frame.pop(variables);
		if (!Double.isFinite(value)) {
			throw new EvaluationFailure(complaint(frame, value));
		}
		return value;
	}

	private String complaint(Frame frame, double value) {
		String is = Double.isNaN(value) ? "is not a number" : "is infinite";
		String inputs = names.entrySet().stream().map(entry -> entry.getKey() + " = " + entry.getValue().at(frame))
				.collect(Collectors.joining(", "));
		return "`" + title + "` = `" + text + "` " + is + (inputs.isEmpty() ? "." : " (" + inputs + ").");
	}
}
