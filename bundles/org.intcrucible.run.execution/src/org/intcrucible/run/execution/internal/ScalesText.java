package org.intcrucible.run.execution.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.intcrucible.engine.PilotScales;
import org.intcrucible.model.JsonCodec;

/** Scales as JSON and back, to the last bit: numbers are texts, for JSON has neither NaN nor infinities. */
final class ScalesText {

	/** One scale. */
	private record Texts(String median, String halfWidth) {
	}

	/** All of them, by name. */
	private record Content(Map<String, Texts> goals, Map<String, String> differences) {
	}

	private ScalesText() {
	}

	static String write(PilotScales scales) {
		Map<String, Texts> goals = new LinkedHashMap<>();
		scales.goals().forEach((goal, scale) -> goals.put(goal, new Texts(text(scale.median()), text(scale.halfWidth()))));
		Map<String, String> differences = new LinkedHashMap<>();
		scales.differences().forEach((column, width) -> differences.put(column, text(width)));
		return JsonCodec.write(new Content(goals, differences));
	}

	/** @throws IllegalStateException if it is none of {@link #write} */
	static PilotScales read(String json) {
		Content content = JsonCodec.read(json, Content.class).orElseThrow();
		Map<String, PilotScales.Scale> goals = new LinkedHashMap<>();
		content.goals().forEach((goal, texts) -> goals.put(goal, new PilotScales.Scale(number(texts.median()), number(texts.halfWidth()))));
		Map<String, Double> differences = new LinkedHashMap<>();
		content.differences().forEach((column, width) -> differences.put(column, number(width)));
		return new PilotScales(goals, differences);
	}

	private static String text(double number) {
		return Double.toHexString(number);
	}

	private static double number(String text) {
		return Double.parseDouble(text);
	}
}
