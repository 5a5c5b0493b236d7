package org.intcrucible.document;

/** What a problem document may have at most. Beyond are problems of the code LIMIT. */
public final class DocumentLimits {

	/** Size of a file in bytes, and of a text in UTF-16 code units, which are never more. */
	public static final int MAX_SIZE = 5_000_000;

	/** Items over all sections. */
	public static final int MAX_ITEMS = 10_000;

	/** Elements of all levers together, steps of a horizon, samples. */
	public static final int MAX_ELEMENTS = 1_000_000;

	/** Steps times samples. */
	public static final int MAX_CELLS = 10_000_000;

	/** Problems that a parse reports before it only counts the rest. */
	public static final int MAX_PROBLEMS = 50;

	private DocumentLimits() {
	}
}
