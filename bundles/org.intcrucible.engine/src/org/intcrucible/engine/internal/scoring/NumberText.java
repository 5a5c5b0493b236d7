package org.intcrucible.engine.internal.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as sentences show them, the same in every locale. */
public final class NumberText {

	private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_UP);

	private NumberText() {
	}

	/** A score with three decimals, such as {@code 0.787}. */
	public static String score(double score) {
		return new BigDecimal(score).setScale(3, RoundingMode.HALF_UP).toPlainString();
	}

	/** A difference of scores without its sign; what would show as 0 is {@code less than 0.001}. */
	public static String difference(double difference) {
		return Math.abs(difference) < 0.0005 ? "less than 0.001" : score(Math.abs(difference));
	}

	/** A value of any size with six digits that count, such as {@code 2534}, {@code 0.0125} or {@code 3.2E-7}. */
	public static String value(double value) {
		if (!Double.isFinite(value)) {
			return String.valueOf(value);
		}
		BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
		double size = Math.abs(value);
		return size == 0 || size >= 1e-4 && size < 1e9 ? rounded.toPlainString() : rounded.toString();
	}

	/** Two values that are compared: with all their digits where six do not tell them apart. */
	public static String pair(double left, String between, double right) {
		boolean tell = left == right || !value(left).equals(value(right));
		return (tell ? value(left) : String.valueOf(left)) + between + (tell ? value(right) : String.valueOf(right));
	}

	/** Gives {@code S-07}, as the window names a scenario. */
	public static String scenario(int ordinal) {
		return "S-" + (ordinal < 10 ? "0" : "") + ordinal;
	}

	/** Gives {@code C-0007}, as the window names a candidate. */
	public static String candidate(int ordinal) {
		return "C-" + "0".repeat(Math.max(0, 4 - String.valueOf(ordinal).length())) + ordinal;
	}
}
