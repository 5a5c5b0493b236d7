package org.intcrucible.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.Value;

/** The value of a lever for a reader at a terminal. */
public final class ValueText {

	/** A vector is shown by its ends where it is longer. */
	private static final int LONGEST_VECTOR = 8;
	private static final int SHOWN_AT_END = 3;

	private ValueText() {
	}

	public static String of(Value value) {
		return switch (value) {
			case Value.Number(double number) -> Figures.text(number);
			case Value.Option(String name) -> name;
			case Value.Truth(boolean yes) -> yes ? "yes" : "no";
			case Value.Vector(List<Double> numbers) -> of(numbers);
		};
	}

	private static String of(List<Double> numbers) {
		if (numbers.stream().distinct().count() == 1 && numbers.size() > 1) {
			return Figures.text(numbers.getFirst()) + " in all " + numbers.size() + " elements";
		}
		List<String> shown = new ArrayList<>(numbers.stream().map(Figures::text).toList());
		if (shown.size() > LONGEST_VECTOR) {
			shown.subList(SHOWN_AT_END, shown.size() - SHOWN_AT_END).clear();
			shown.add(SHOWN_AT_END, "... " + (numbers.size() - 2 * SHOWN_AT_END) + " more ...");
		}
		return "[" + String.join(", ", shown) + "]";
	}
}
