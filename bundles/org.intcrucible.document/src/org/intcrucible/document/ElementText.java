package org.intcrucible.document;

import org.intcrucible.document.internal.Decimal;
import org.intcrucible.document.internal.DistributionPrinter;
import org.intcrucible.document.internal.LeverPrinter;
import org.intcrucible.document.internal.SpecPrinter;
import org.intcrucible.document.internal.ValuePrinter;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Value;

/** Parts of elements in the words of a document, for whoever shows them one by one. */
public final class ElementText {

	private ElementText() {
	}

	/** Gives {@code integer 2..40}. */
	public static String domain(Lever.Domain domain) {
		return LeverPrinter.domain(domain);
	}

	/** Gives {@code triangular 800, 1500, 2500}. */
	public static String distribution(Distribution distribution) {
		return DistributionPrinter.print(distribution);
	}

	/** Gives {@code hard, 99 %} or {@code weight 80}. */
	public static String strength(Constraint.Strength strength) {
		return String.join(", ", SpecPrinter.terms(strength));
	}

	/** Gives {@code both}, {@code yes} or {@code 0.5}. */
	public static String value(Value value) {
		return ValuePrinter.value(value);
	}

	/** The shortest digits that read back as the same number. */
	public static String number(double number) {
		return Decimal.format(number);
	}
}
