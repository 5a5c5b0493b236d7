package org.intcrucible.document.internal;

/** Reads the items of one section. */
@FunctionalInterface
interface ItemParser {

	/**
	 * Adds what an item says to the draft; what is wrong with its meaning goes to the draft's findings.
	 *
	 * @throws Refusal if the item does not follow the grammar
	 */
	void parse(Item item, Draft draft) throws Refusal;
}
