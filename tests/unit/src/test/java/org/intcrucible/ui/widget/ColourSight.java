package org.intcrucible.ui.widget;

/**
 * How somebody sees who lacks one kind of cone, after Machado, Oliveira and Fernandes 2009 at full severity, and how far two
 * colours then are apart, as CIE76 measures it.
 */
enum ColourSight {
	FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
	PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
	DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
	TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

	private final double[] matrix;

	ColourSight(double... matrix) {
		this.matrix = matrix;
	}

	/** How far apart two colours are seen; 0 is no difference, about 2.3 a difference that is just seen. */
	double distance(int one, int other) {
		double[] a = lab(seen(one));
		double[] b = lab(seen(other));
		return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
	}

	private double[] seen(int rgb) {
		double[] linear = {linear(rgb >> 16 & 0xFF), linear(rgb >> 8 & 0xFF), linear(rgb & 0xFF)};
		double[] seen = new double[3];
		for (int row = 0; row < 3; row++) {
			double sum = matrix[3 * row] * linear[0] + matrix[3 * row + 1] * linear[1] + matrix[3 * row + 2] * linear[2];
			seen[row] = Math.clamp(sum, 0.0, 1.0);
		}
		return seen;
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private static double[] lab(double[] linear) {
		double x = root((0.4124564 * linear[0] + 0.3575761 * linear[1] + 0.1804375 * linear[2]) / 0.95047);
		double y = root(0.2126729 * linear[0] + 0.7151522 * linear[1] + 0.0721750 * linear[2]);
		double z = root((0.0193339 * linear[0] + 0.1191920 * linear[1] + 0.9503041 * linear[2]) / 1.08883);
		return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
	}

	private static double root(double t) {
		return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
	}
}
