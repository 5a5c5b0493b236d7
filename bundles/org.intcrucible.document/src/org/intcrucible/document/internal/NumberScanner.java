package org.intcrucible.document.internal;

/** Numbers: a sign, then digits with an optional fraction and exponent, or pi. */
final class NumberScanner {

	private static final String PI = "pi";

	private NumberScanner() {
	}

	/** Where the number ends that starts at an offset. A point without a digit behind it is no part of it. */
	static int end(String text, int start, int limit) {
		int next = text.charAt(start) == '-' ? start + 1 : start;
		if (text.startsWith(PI, next)) {
			return next + PI.length();
		}
		next = digits(text, next, limit);
		if (next < limit && text.charAt(next) == '.') {
			int fraction = digits(text, next + 1, limit);
			next = fraction > next + 1 ? fraction : next;
		}
		if (next < limit && (text.charAt(next) == 'e' || text.charAt(next) == 'E')) {
			boolean signed = next + 1 < limit && (text.charAt(next + 1) == '+' || text.charAt(next + 1) == '-');
			int first = signed ? next + 2 : next + 1;
			int exponent = digits(text, first, limit);
			next = exponent > first ? exponent : next;
		}
		return next;
	}

	static double value(String written) {
		return switch (written) {
			case PI -> Math.PI;
			case "-" + PI -> -Math.PI;
			default -> Double.parseDouble(written);
		};
	}

	/** Where the digits end that start at an offset. */
	static int digits(String text, int start, int limit) {
		int next = start;
		while (next < limit && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
			next++;
		}
		return next;
	}
}
