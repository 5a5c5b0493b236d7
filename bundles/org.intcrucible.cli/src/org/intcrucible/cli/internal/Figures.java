package org.intcrucible.cli.internal;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers for people: nine digits at most, and no zeros that say nothing. */
public final class Figures {

	private static final MathContext DIGITS = new MathContext(9);
	private static final double LARGE = 1e12;
	private static final double SMALL = 1e-6;

	private Figures() {
	}

	/** Gives {@code -} for what is no number. */
	public static String text(double number) {
		if (!Double.isFinite(number)) {
			return "-";
		}
		if (number == 0) {
			return "0";
		}
		BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
		boolean plain = Math.abs(number) >= SMALL && Math.abs(number) < LARGE;
		return plain ? rounded.toPlainString() : rounded.toString().replace("E+", "e").replace('E', 'e');
	}
}
