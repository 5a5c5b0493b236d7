package org.intcrucible.ui.widget;

/** How well one colour can be read on another, after the Web Content Accessibility Guidelines 2. */
final class Contrast {

	private static final double GLARE = 0.05;
	private static final double LINEAR_BELOW = 0.04045;

	private Contrast() {
	}

	/**
	 * The ratio of two colours.
	 *
	 * @param one 0xRRGGBB
	 * @return from 1 to 21, in whatever order
	 */
	static double ratio(int one, int other) {
		double first = luminance(one) + GLARE;
		double second = luminance(other) + GLARE;
		return Math.max(first, second) / Math.min(first, second);
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= LINEAR_BELOW ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
