package org.intcrucible.engine.internal.simulation;

/**
 * Finds where a continuous function is zero, by Brent's method (Brent 1973, chapter 4), run down to the resolution of
 * doubles. It says where it wants to know the function and is told, so that whoever has the function needs to hand over none:
 *
 * <pre>
 * search.begin(low, high);
 * while (search.isOpen()) {
 * 	search.value(f(search.point()));
 * }
 * return search.root();
 * </pre>
 */
public final class RootSearch {

	private static final int ITERATIONS = 200;

	private double low;
	private double high;
	/** Values that were told: 0, 1, or 2 for both ends and anything after. */
	private int told;
	private boolean open;
	private int iteration;
	/** The best point so far, {@code a} the one before, and {@code c} a point on the other side of the zero. */
	private double b;
	private double fb;
	private double a;
	private double fa;
	private double c;
	private double fc;
	private double width;
	private double last;

	/** Starts anew. */
	public void begin(double newLow, double newHigh) {
		low = newLow;
		high = newHigh;
		told = 0;
		iteration = 0;
		open = true;
		b = low;
	}

	/** Whether it has to be told another value. */
	public boolean isOpen() {
		return open;
	}

	/** Where the function is to be computed next. */
	public double point() {
		return b;
	}

	/** What was found, once the search is over. */
	public double root() {
		return b;
	}

	/**
	 * Takes the function's value at {@link #point()}.
	 *
	 * @throws EvaluationFailure if it has the same sign at both ends
	 */
	public void value(double value) {
		switch (told) {
			case 0 -> {
				fa = value;
				told = 1;
				b = high;
			}
			case 1 -> {
				fb = value;
				told = 2;
				bracket();
			}
			default -> {
				fb = value;
				if (fb > 0 == fc > 0) {
					c = a;
					fc = fa;
					width = b - a;
					last = width;
				}
				iteration++;
				advance();
			}
		}
	}

	private void bracket() {
		if (fa == 0 || fb == 0) {
			b = fa == 0 ? low : high;
			open = false;
			return;
		}
		if (!(fa < 0 && fb > 0 || fa > 0 && fb < 0)) {
			throw new EvaluationFailure("`root` finds no change of sign: the value is " + fa + " at " + low + " and " + fb
					+ " at " + high + ".");
		}
		a = low;
		c = a;
		fc = fa;
		width = b - a;
		last = width;
		advance();
	}

	/** Chooses the next point, or finds that this one is good enough. */
	private void advance() {
		if (iteration == ITERATIONS) {
			open = false;
			return;
		}
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
			open = false;
			return;
		}
		double step = interpolate(middle);
		boolean trusted = Math.abs(last) >= tolerance && Math.abs(fa) > Math.abs(fb) && Math.abs(step) < Math.abs(last) / 2
				&& Math.abs(step) < 1.5 * Math.abs(middle) && step * middle > 0;
		last = trusted ? width : middle;
		width = trusted ? step : middle;
		a = b;
		fa = fb;
		b += Math.abs(width) > tolerance ? width : Math.copySign(tolerance, middle);
	}

	/** Inverse quadratic interpolation through three points, the secant through two. */
	private double interpolate(double middle) {
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
