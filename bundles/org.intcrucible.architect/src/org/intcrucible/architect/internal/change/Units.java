package org.intcrucible.architect.internal.change;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Brings a number to the unit of what it is meant for. Units are no more than words here: an unknown one changes nothing. */
final class Units {

	/** Units of one quantity, with their size in the first of them. */
	private static final List<Map<String, Double>> QUANTITIES = List.of(
			Map.of("ms", 1e-3, "s", 1.0, "sec", 1.0, "seconds", 1.0, "min", 60.0, "minutes", 60.0, "h", 3600.0, "hours", 3600.0, "d",
					86_400.0, "days", 86_400.0),
			Map.of("mb", 1e-3, "gb", 1.0, "tb", 1e3), Map.of("g", 1e-3, "kg", 1.0, "t", 1e3),
			Map.of("mm", 1e-3, "cm", 1e-2, "m", 1.0, "km", 1e3), Map.of("w", 1e-3, "kw", 1.0, "mw", 1e3),
			Map.of("kwh", 1.0, "mwh", 1e3));

	private Units() {
	}

	/**
	 * @param quantity as the user said it
	 * @param unit     of what it is meant for; empty if that is not known
	 * @param typical  a number that is there now: per cent of something whose numbers are above 1 are those numbers
	 */
	static double amount(Quantity quantity, String unit, double typical) {
		if (quantity.unit().equals(Quantity.PERCENT)) {
			return unit.contains(Quantity.PERCENT) || Math.abs(typical) > 1 ? quantity.amount() : exactly(quantity.amount(), 0.01);
		}
		String from = quantity.unit().toLowerCase(Locale.ROOT);
		String to = unit.toLowerCase(Locale.ROOT);
		return QUANTITIES.stream().filter(sizes -> sizes.containsKey(from) && sizes.containsKey(to)).findFirst()
				.map(sizes -> exactly(quantity.amount(), sizes.get(from) / sizes.get(to))).orElse(quantity.amount());
	}

	/** The unit that the end of a name says: {@code page_ms} is in ms. */
	static Optional<String> ofName(String name) {
		int dash = name.lastIndexOf('_');
		String end = name.substring(dash + 1).toLowerCase(Locale.ROOT);
		return dash > 0 && QUANTITIES.stream().anyMatch(sizes -> sizes.containsKey(end)) ? Optional.of(end) : Optional.empty();
	}

	/** Without the last digits that binary fractions bring in. */
	private static double exactly(double amount, double factor) {
		double product = amount * factor;
		return Double.parseDouble(String.format(Locale.ROOT, "%.12g", product));
	}
}
