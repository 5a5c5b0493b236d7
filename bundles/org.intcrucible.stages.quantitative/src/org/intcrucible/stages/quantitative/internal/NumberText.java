package org.intcrucible.stages.quantitative.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as a sentence shows them: four digits that count, the same in every locale. */
final class NumberText {

	private static final MathContext DIGITS = new MathContext(4);

	private NumberText() {
	}

	/** Gives {@code 2,310}, {@code 0.0125} or {@code 3.2E-7}. */
	static String of(double number) {
		double size = Math.abs(number);
		if (size >= 1000 && size < 1e15) {
			return String.format(Locale.ROOT, "%,.0f", number);
		}
		if (!Double.isFinite(number) || number == 0) {
			return number == 0 ? "0" : String.valueOf(number);
		}
		BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
		return size >= 1e-4 && size < 1000 ? rounded.toPlainString() : rounded.toString();
	}
}
