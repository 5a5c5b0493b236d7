package org.intcrucible.store.internal.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.intcrucible.model.WorldState;

/**
 * Numbers that come back as the very same ones, whatever a stage made: JSON has no infinities, and its codec writes -0 as
 * 0, so these are texts. NaN is null as everywhere.
 */
final class ExactNumbers {

	private ExactNumbers() {
	}

	static String write(Map<String, Double> numbers) {
		Map<String, Object> exact = new LinkedHashMap<>();
		numbers.forEach((name, number) -> exact.put(name, exact(number)));
		return JsonColumn.writeWithNulls(exact);
	}

	static Map<String, Double> read(String json) {
		Map<String, Double> numbers = new LinkedHashMap<>();
		JsonColumn.numbers(json).forEach((name, exact) -> numbers.put(name, number(exact)));
		return numbers;
	}

	static String write(WorldState state) {
		return JsonColumn.writeWithNulls(DoubleStream.of(state.toArray()).mapToObj(ExactNumbers::exact).toArray());
	}

	static WorldState readState(String json) {
		return new WorldState(Stream.of(JsonColumn.read(json, Object[].class)).mapToDouble(ExactNumbers::number).toArray());
	}

	private static Object exact(double number) {
		boolean negativeZero = number == 0 && 1 / number < 0;
		return negativeZero || Double.isInfinite(number) ? Double.toString(number) : Double.valueOf(number);
	}

	private static double number(Object exact) {
		return exact == null ? Double.NaN : Double.parseDouble(exact.toString());
	}
}
