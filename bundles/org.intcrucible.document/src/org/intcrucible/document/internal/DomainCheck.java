package org.intcrucible.document.internal;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Lever.Domain;
import org.intcrucible.model.Lever.IntegerRange;
import org.intcrucible.model.Lever.OneOf;
import org.intcrucible.model.Lever.RealRange;
import org.intcrucible.model.Lever.YesNo;
import org.intcrucible.model.Value;

/** Whether values are among those that a lever may take. */
final class DomainCheck {

	/** How far a value may be from a multiple of the step, in steps: decimal fractions are not exact. */
	private static final double STEP_TOLERANCE = 1e-9;

	private DomainCheck() {
	}

	/** @param value for one element; a vector is refused */
	static Optional<Complaint> single(String lever, Domain domain, Value value) {
		return switch (domain) {
			case IntegerRange range -> number(lever, domain, value);
			case RealRange range -> number(lever, domain, value);
			case OneOf(var options) -> option(lever, options, value);
			case YesNo() -> value instanceof Value.Truth ? Optional.empty()
					: wrongKind(lever, "yes or no", "Write yes or no.");
		};
	}

	/** @param number as formulas see it: options as their position, yes as 1, no as 0 */
	static Optional<Complaint> element(String lever, Domain domain, double number) {
		return switch (domain) {
			case IntegerRange(long low, long high) -> whole(lever, number, low, high);
			case RealRange(double low, double high, double step) -> real(lever, number, low, high, step);
			case OneOf(var options) -> whole(lever, number, 0, options.size() - 1.0);
			case YesNo() -> whole(lever, number, 0, 1);
		};
	}

	private static Optional<Complaint> number(String lever, Domain domain, Value value) {
		return value instanceof Value.Number(double number) ? element(lever, domain, number)
				: wrongKind(lever, "a number", "Write a number.");
	}

	private static Optional<Complaint> option(String lever, List<String> options, Value value) {
		if (!(value instanceof Value.Option(var name))) {
			return wrongKind(lever, "an option", "Choose one of " + String.join(", ", options) + ".");
		}
		return options.contains(name) ? Optional.empty()
				: Optional.of(Names.unknown("option", name, " of " + Names.quote(lever), options));
	}

	private static Optional<Complaint> whole(String lever, double number, double low, double high) {
		if (number < low || number > high) {
			return Optional.of(Ranges.outside(lever, number, low, high));
		}
		return number == Math.rint(number) ? Optional.empty()
				: Optional.of(Complaint.outOfRange("%s takes whole numbers, not %s."
						.formatted(Names.quote(lever), Decimal.format(number)), "Round it."));
	}

	private static Optional<Complaint> real(String lever, double number, double low, double high, double step) {
		if (number < low || number > high) {
			return Optional.of(Ranges.outside(lever, number, low, high));
		}
		double steps = (number - low) / step;
		boolean between = step > 0 && number != high
				&& Math.abs(steps - Math.rint(steps)) > STEP_TOLERANCE * Math.max(1, steps);
		return between ? Optional.of(Complaint.outOfRange("%s moves in steps of %s from %s; %s is between two of them."
				.formatted(Names.quote(lever), Decimal.format(step), Decimal.format(low), Decimal.format(number)),
				"Write %s.".formatted(Decimal.format(low + Math.rint(steps) * step)))) : Optional.empty();
	}

	private static Optional<Complaint> wrongKind(String lever, String wanted, String remedy) {
		return Optional.of(Complaint.meaning("%s takes %s.".formatted(Names.quote(lever), wanted), remedy));
	}
}
