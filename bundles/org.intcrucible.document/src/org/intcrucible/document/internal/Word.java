package org.intcrucible.document.internal;

/**
 * A piece of an item's text.
 *
 * @param text   without white space around it
 * @param offset where it starts in the item
 */
record Word(String text, int offset) {
}
