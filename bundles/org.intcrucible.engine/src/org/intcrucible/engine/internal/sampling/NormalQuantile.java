package org.intcrucible.engine.internal.sampling;

/**
 * Quantiles of the standard normal distribution: algorithm AS 241, PPND16 (Wichura 1988, Applied Statistics 37), with a
 * relative error of about 1e-16. Noise draws one for every sample and step, so it has to be fast.
 */
public final class NormalQuantile {

	private static final double[] CENTRE = { 3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3,
			1.3731693765509461125e+4, 4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4,
			2.5090809287301226727e+3 };
	private static final double[] CENTRE_DIVISOR = { 1, 4.2313330701600911252e+1, 6.8718700749205790830e+2,
			5.3941960214247511077e+3, 2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4,
			5.2264952788528545610e+3 };
	private static final double[] TAIL = { 1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
			3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2,
			7.74545014278341407640e-4 };
	private static final double[] TAIL_DIVISOR = { 1, 2.05319162663775882187e0, 1.67638483018380384940e0,
			6.89767334985100004550e-1, 1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
			1.05075007164441684324e-9 };
	private static final double[] FAR_TAIL = { 6.65790464350110377720e0, 5.46378491116411436990e0,
			1.78482653991729133580e0, 2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
			2.71155556874348757815e-5, 2.01033439929228813265e-7 };
	private static final double[] FAR_TAIL_DIVISOR = { 1, 5.99832206555887937690e-1, 1.36929880922735805310e-1,
			1.48753612908506148525e-2, 7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
			2.04426310338993978564e-15 };

	private NormalQuantile() {
	}

	/**
	 * The number below which a share of the standard normal distribution lies.
	 *
	 * @param share in [0, 1]; 0 and 1 give infinities, anything outside NaN
	 */
	public static double of(double share) {
		double offset = share - 0.5;
		if (Math.abs(offset) <= 0.425) {
			double r = 0.180625 - offset * offset;
			return offset * ratio(CENTRE, CENTRE_DIVISOR, r);
		}
		if (share == 0 || share == 1) {
			return offset < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
		}
		double r = Math.sqrt(-StrictMath.log(offset < 0 ? share : 1 - share));
		double distance = r <= 5 ? ratio(TAIL, TAIL_DIVISOR, r - 1.6) : ratio(FAR_TAIL, FAR_TAIL_DIVISOR, r - 5);
		return offset < 0 ? -distance : distance;
	}

	private static double ratio(double[] dividend, double[] divisor, double x) {
		return polynomial(dividend, x) / polynomial(divisor, x);
	}

	private static double polynomial(double[] c, double x) {
		return ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0];
	}
}
