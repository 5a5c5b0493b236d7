package org.intcrucible.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of a stage without an instance of it: its service properties.
 *
 * @param id            unique, dotted lower case, such as {@code quantitative.designer}
 * @param version       of the stage
 * @param name          for display
 * @param provides      names of the outcomes that an evaluator gives; {@link #FORMULAS} for those of the document
 * @param deterministic whether equal input and seed give equal output
 * @param deprecated    what to use instead; empty if the stage is current
 * @param cost          what it says that it costs
 */
public record StageDescriptor(String id, String version, String name, List<String> provides, boolean deterministic,
		String deprecated, StageCost cost) {

	public static final String ID = "crucible.stage.id";
	public static final String VERSION = "crucible.stage.version";
	public static final String NAME = "crucible.stage.name";
	public static final String PROVIDES = "crucible.stage.provides";
	public static final String DETERMINISTIC = "crucible.stage.deterministic";
	public static final String DEPRECATED = "crucible.stage.deprecated";
	/** The four numbers of a {@link StageCost}; one that is left out is 0, and without any of them nothing is known. */
	public static final String COST_SECONDS = "crucible.stage.cost.seconds";
	public static final String COST_SECONDS_PER_OPERATION = "crucible.stage.cost.seconds_per_operation";
	public static final String COST_TOKENS = "crucible.stage.cost.tokens";
	public static final String COST_USD = "crucible.stage.cost.usd";

	/** In {@link #provides}: the evaluator computes what the document's formulas say. */
	public static final String FORMULAS = "*";

	public StageDescriptor {
		Objects.requireNonNull(id, "id");
		provides = List.copyOf(provides);
	}

	/**
	 * Reads service properties. What is left out: version 0, the id as name, nothing provided, deterministic.
	 *
	 * @throws IllegalArgumentException if there is no id, or a property has another type
	 */
	public static StageDescriptor of(Map<String, ?> properties) {
		String id = text(properties, ID, "");
		if (id.isBlank()) {
			throw new IllegalArgumentException("a stage needs the service property " + ID);
		}
		return new StageDescriptor(id, text(properties, VERSION, "0"), text(properties, NAME, id), provided(properties),
				!"false".equals(String.valueOf(properties.get(DETERMINISTIC))), text(properties, DEPRECATED, ""), cost(properties));
	}

	private static StageCost cost(Map<String, ?> properties) {
		List<String> keys = List.of(COST_SECONDS, COST_SECONDS_PER_OPERATION, COST_TOKENS, COST_USD);
		if (keys.stream().noneMatch(properties::containsKey)) {
			return StageCost.UNKNOWN;
		}
		return new StageCost(number(properties, COST_SECONDS), number(properties, COST_SECONDS_PER_OPERATION),
				number(properties, COST_TOKENS), number(properties, COST_USD));
	}

	private static double number(Map<String, ?> properties, String key) {
		return switch (properties.get(key)) {
			case null -> 0;
			case Number number -> number.doubleValue();
			case String text -> Double.parseDouble(text);
			case Object other -> throw new IllegalArgumentException(
					"the service property " + key + " is a number, not " + other.getClass().getName());
		};
	}

	private static String text(Map<String, ?> properties, String key, String absent) {
		Object value = properties.get(key);
		if (value == null) {
			return absent;
		}
		if (value instanceof String text) {
			return text;
		}
		throw new IllegalArgumentException("the service property " + key + " is a String, not " + value.getClass().getName());
	}

	private static List<String> provided(Map<String, ?> properties) {
		return switch (properties.get(PROVIDES)) {
			case null -> List.of();
			case String one -> List.of(one);
			case String[] several -> Arrays.asList(several);
			case Object other -> throw new IllegalArgumentException(
					"the service property " + PROVIDES + " is a String or String[], not " + other.getClass().getName());
		};
	}
}
