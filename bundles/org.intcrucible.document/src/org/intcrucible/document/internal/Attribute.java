package org.intcrucible.document.internal;

/**
 * One of the attributes in brackets at the end of an item.
 *
 * @param number its number; 0 if the kind has none
 * @param offset where it starts in the item
 */
record Attribute(Kind kind, double number, int offset) {

	/** Kinds of attribute. */
	enum Kind {
		WEIGHT("weight"), HARD("hard"), HARD_IN_ALL("hard in all"), RELIABILITY("%"), TOLERANCE("tolerance");

		private final String keyword;

		Kind(String keyword) {
			this.keyword = keyword;
		}

		String keyword() {
			return keyword;
		}
	}
}
