package org.intcrucible.document.internal;

import java.math.BigDecimal;

/** Numbers as the canonical form writes them: the shortest digits that read back as the same value. */
public final class Decimal {

	/** From here on, and below the other, zeros say less than an exponent. */
	private static final double LARGE = 1e15;
	private static final double SMALL = 1e-5;

	private Decimal() {
	}

	/** @param number finite; 1500.0 gives 1500, 1.0E-7 gives 1e-7, -0.0 gives -0 */
	public static String format(double number) {
		if (number == 0) {
			return 1 / number < 0 ? "-0" : "0";
		}
		var exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
		double size = Math.abs(number);
		if (size >= SMALL && size < LARGE) {
			return exact.toPlainString();
		}
		String digits = exact.unscaledValue().abs().toString();
		int exponent = digits.length() - 1 - exact.scale();
		String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
		return (number < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + exponent;
	}
}
