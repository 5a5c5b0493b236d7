package org.intcrucible.document.internal;

import java.math.BigDecimal;

/** Shares as per cent, exactly: 99.9 % is 0.999 and back. */
final class Percent {

	private Percent() {
	}

	static double toShare(Numeral percent) {
		boolean plain = percent.text().chars().allMatch(c -> c == '.' || c == '-' || c >= '0' && c <= '9');
		// Digits that are beyond a double of the percentage may still matter to one of the share.
		var exact = new BigDecimal(plain ? percent.text() : Double.toString(percent.value()));
		return exact.movePointLeft(2).doubleValue();
	}

	static String format(double share) {
		return new BigDecimal(Double.toString(share)).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
	}
}
