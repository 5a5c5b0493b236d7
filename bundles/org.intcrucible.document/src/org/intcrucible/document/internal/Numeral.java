package org.intcrucible.document.internal;

/**
 * A number in an item.
 *
 * @param value  finite
 * @param text   as written
 * @param offset where it starts in the item
 */
record Numeral(double value, String text, int offset) {

	/** Beyond, neighbouring doubles are more than 1 apart. */
	private static final double LARGEST_WHOLE = 1L << 53;

	boolean isWhole() {
		return value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE;
	}
}
