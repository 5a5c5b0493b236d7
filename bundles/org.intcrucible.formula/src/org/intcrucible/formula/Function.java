package org.intcrucible.formula;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The built-in functions. Angles are radians. An argument outside a function's domain gives NaN, which fails the
 * evaluation and names the formula.
 */
public enum Function {
	/** {@code if(condition, then, else)}: evaluates one branch only. */
	IF(3, 3, "the second value if the first is true, else the third"),
	MIN(1, Integer.MAX_VALUE, "the least of its values"),
	MAX(1, Integer.MAX_VALUE, "the greatest of its values"),
	ABS(1, 1, "the value without its sign"),
	SQRT(1, 1, "square root"),
	EXP(1, 1, "e to the power of the value"),
	/** Natural logarithm. */
	LN(1, 1, "natural logarithm"),
	/** Decimal logarithm. */
	LOG10(1, 1, "decimal logarithm"),
	SIN(1, 1, "sine"),
	COS(1, 1, "cosine"),
	TAN(1, 1, "tangent"),
	ASIN(1, 1, "arc sine"),
	ACOS(1, 1, "arc cosine"),
	ATAN(1, 1, "arc tangent"),
	ATAN2(2, 2, "angle of the point (second, first)"),
	SINH(1, 1, "hyperbolic sine"),
	COSH(1, 1, "hyperbolic cosine"),
	TANH(1, 1, "hyperbolic tangent"),
	FLOOR(1, 1, "the next whole number below"),
	CEIL(1, 1, "the next whole number above"),
	/** Half goes up: {@code round(2.5) = 3}, {@code round(-2.5) = -2}. */
	ROUND(1, 1, "the nearest whole number"),
	SIGN(1, 1, "-1, 0 or 1"),
	/** Remainder with the sign of the divisor. */
	MOD(2, 2, "what is left after division"),
	CLAMP(3, 3, "the first value, kept between the second and the third"),
	/**
	 * {@code erlang_c(servers, load)}: the probability that an arrival has to wait in an M/M/c queue whose offered load
	 * is arrival rate over service rate; 1 where the load reaches the servers. Erlang 1917.
	 */
	ERLANG_C(2, 2, "probability of waiting, by servers and offered load"),
	/** {@code erlang_b(servers, load)}: the probability that an arrival is lost in an M/M/c/c system. Erlang 1917. */
	ERLANG_B(2, 2, "probability of loss, by servers and offered load");

	private final int fewest;
	private final int most;
	private final String meaning;

	Function(int fewest, int most, String meaning) {
		this.fewest = fewest;
		this.most = most;
		this.meaning = meaning;
	}

	/** The name that formulas use: lower case. */
	public String symbol() {
		return name().toLowerCase(Locale.ROOT);
	}

	public int fewestArguments() {
		return fewest;
	}

	public int mostArguments() {
		return most;
	}

	/** What it gives, in a few words. */
	public String meaning() {
		return meaning;
	}

	public static Optional<Function> named(String symbol) {
		return Arrays.stream(values()).filter(function -> function.symbol().equals(symbol)).findFirst();
	}
}
