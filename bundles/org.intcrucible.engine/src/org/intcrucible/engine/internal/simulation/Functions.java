package org.intcrucible.engine.internal.simulation;

import org.intcrucible.formula.Function;

/** The built-in functions of one and two numbers. {@link StrictMath} gives the same bits on every machine. */
public final class Functions {

	private static final double MOST_SERVERS = 1e6;

	private Functions() {
	}

	public static double one(Function function, double x) {
		return switch (function) {
			case ABS -> Math.abs(x);
			case SQRT -> Math.sqrt(x);
			case EXP -> StrictMath.exp(x);
			case LN -> StrictMath.log(x);
			case LOG10 -> StrictMath.log10(x);
			case SIN -> StrictMath.sin(x);
			case COS -> StrictMath.cos(x);
			case TAN -> StrictMath.tan(x);
			case ASIN -> StrictMath.asin(x);
			case ACOS -> StrictMath.acos(x);
			case ATAN -> StrictMath.atan(x);
			case SINH -> StrictMath.sinh(x);
			case COSH -> StrictMath.cosh(x);
			case TANH -> StrictMath.tanh(x);
			case FLOOR -> Math.floor(x);
			case CEIL -> Math.ceil(x);
			case ROUND -> round(x);
			case SIGN -> Math.signum(x);
			default -> throw new IllegalArgumentException(function + " is no function of one number");
		};
	}

	public static double two(Function function, double x, double y) {
		return switch (function) {
			case ATAN2 -> StrictMath.atan2(x, y);
			case MOD -> mod(x, y);
			case ERLANG_B -> erlangB(x, y);
			case ERLANG_C -> erlangC(x, y);
			default -> throw new IllegalArgumentException(function + " is no function of two numbers");
		};
	}

	/** Half goes up. */
	public static double round(double x) {
		return Math.floor(x + 0.5);
	}

	/** Remainder with the sign of the divisor. */
	public static double mod(double x, double y) {
		return y == 0 ? Double.NaN : x - y * Math.floor(x / y);
	}

	/** {@link StrictMath#pow}, bit for bit. */
	public static double power(double x, double y) {
		return Power.of(x, y);
	}

	/** By the recursion B(n) = a B(n-1) / (n + a B(n-1)), which is stable. NaN unless servers are whole and from 0. */
	public static double erlangB(double servers, double load) {
		if (servers != Math.rint(servers) || servers < 0 || servers > MOST_SERVERS || !(load >= 0)) {
			return Double.NaN;
		}
		double blocked = 1;
		for (int n = 1; n <= servers; n++) {
			blocked = load * blocked / (n + load * blocked);
		}
		return blocked;
	}

	public static double erlangC(double servers, double load) {
		if (load >= servers && servers == Math.rint(servers) && servers >= 0) {
			return 1;
		}
		double blocked = erlangB(servers, load);
		return servers * blocked / (servers - load * (1 - blocked));
	}
}
