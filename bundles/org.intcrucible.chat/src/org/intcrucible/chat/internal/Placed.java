package org.intcrucible.chat.internal;

/**
 * Something in a list that grows.
 *
 * @param position in the order of the list, at least 1
 */
record Placed<T>(T item, long position) {
}
