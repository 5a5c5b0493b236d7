package org.intcrucible.document.internal;

import org.intcrucible.model.Lever;
import org.intcrucible.model.Lever.DeclaredBaseline;
import org.intcrucible.model.Section;

/** Prints what a candidate decides. */
public final class LeverPrinter {

	private LeverPrinter() {
	}

	static PrintedItem print(Lever lever) {
		String baseline = lever.baseline() instanceof DeclaredBaseline(var value)
				? ", baseline " + ValuePrinter.value(value)
				: "";
		return PrintedItem.of(Section.LEVERS, lever.name() + shape(lever.shape()) + ": " + domain(lever.domain())
				+ TextWriter.unit(lever.unit()) + baseline, lever.notes());
	}

	private static String shape(Lever.Shape shape) {
		return switch (shape) {
			case Lever.Scalar() -> "";
			case Lever.PerStep() -> "[steps]";
			case Lever.Indexed(int first, int last) -> "[" + first + ".." + last + "]";
		};
	}

	public static String domain(Lever.Domain domain) {
		return switch (domain) {
			case Lever.IntegerRange(long low, long high) -> "integer " + Decimal.format(low) + ".." + Decimal.format(high);
			case Lever.RealRange(double low, double high, double step) -> "real " + Decimal.format(low) + ".."
					+ Decimal.format(high) + (step > 0 ? " step " + Decimal.format(step) : "");
			case Lever.OneOf(var options) -> "one of " + String.join(", ", options);
			case Lever.YesNo() -> "yes or no";
		};
	}
}
