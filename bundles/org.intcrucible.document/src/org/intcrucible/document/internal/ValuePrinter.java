package org.intcrucible.document.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.intcrucible.model.Setting;
import org.intcrucible.model.Value;

/** Prints values of levers and assumptions. */
public final class ValuePrinter {

	private ValuePrinter() {
	}

	/** A colon and the settings; nothing if there are none. */
	static String sets(List<Setting> settings) {
		return settings.isEmpty() ? ""
				: settings.stream().map(setting -> setting.name() + " = " + value(setting.value()))
						.collect(Collectors.joining(", ", ": `", "`"));
	}

	public static String value(Value value) {
		return switch (value) {
			case Value.Number(double number) -> Decimal.format(number);
			case Value.Option(var name) -> name;
			case Value.Truth(boolean yes) -> yes ? "yes" : "no";
			case Value.Vector(var numbers) -> numbers.stream().map(Decimal::format)
					.collect(Collectors.joining(", ", "[", "]"));
		};
	}
}
