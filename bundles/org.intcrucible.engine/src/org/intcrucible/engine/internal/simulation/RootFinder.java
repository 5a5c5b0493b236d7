package org.intcrucible.engine.internal.simulation;

import java.util.function.DoubleUnaryOperator;

/** Brent's method (Brent 1973, chapter 4), run down to the resolution of doubles. */
final class RootFinder {

	private static final int ITERATIONS = 200;

	private RootFinder() {
	}

	/**
	 * Finds where a continuous function is zero.
	 *
	 * @throws EvaluationFailure if it has the same sign at both ends
	 */
	static double find(DoubleUnaryOperator function, double low, double high) {
		double a = low;
		double b = high;
		double fa = function.applyAsDouble(a);
		double fb = function.applyAsDouble(b);
		if (fa == 0) {
			return a;
		}
		if (fb == 0) {
			return b;
		}
		if (!(fa < 0 && fb > 0 || fa > 0 && fb < 0)) {
			throw new EvaluationFailure("`root` finds no change of sign: the value is " + fa + " at " + low + " and " + fb
					+ " at " + high + ".");
		}
		return narrow(function, a, fa, b, fb);
	}

	private static double narrow(DoubleUnaryOperator function, double low, double atLow, double high, double atHigh) {
		double a = low;
		double fa = atLow;
		double b = high;
		double fb = atHigh;
		double c = a;
		double fc = fa;
		double width = b - a;
		double last = width;
		for (int i = 0; i < ITERATIONS; i++) {
			if (Math.abs(fc) < Math.abs(fb)) {
				a = b;
				b = c;
				c = a;
				fa = fb;
				fb = fc;
				fc = fa;
			}
			double tolerance = 2 * Math.ulp(b);
			double middle = (c - b) / 2;
			if (Math.abs(middle) <= tolerance || fb == 0) {
				return b;
			}
			double step = interpolate(a, fa, b, fb, c, fc, middle);
			boolean trusted = Math.abs(last) >= tolerance && Math.abs(fa) > Math.abs(fb) && Math.abs(step) < Math.abs(last) / 2
					&& Math.abs(step) < 1.5 * Math.abs(middle) && step * middle > 0;
			last = trusted ? width : middle;
			width = trusted ? step : middle;
			a = b;
			fa = fb;
			b += Math.abs(width) > tolerance ? width : Math.copySign(tolerance, middle);
			fb = function.applyAsDouble(b);
			if (fb > 0 == fc > 0) {
				c = a;
				fc = fa;
				width = b - a;
				last = width;
			}
		}
		return b;
	}

	/** Inverse quadratic interpolation through three points, the secant through two. */
	private static double interpolate(double a, double fa, double b, double fb, double c, double fc, double middle) {
		double s = fb / fa;
		if (a == c) {
			return -2 * middle * s / (1 - s);
		}
		double q = fa / fc;
		double r = fb / fc;
		double p = s * (2 * middle * q * (q - r) - (b - a) * (r - 1));
		return -p / ((q - 1) * (r - 1) * (s - 1));
	}
}
