package org.intcrucible.store.internal.keep;

/**
 * What an entry of a zip file holds.
 *
 * @param sha256 of its bytes, in lower-case hex
 * @param bytes  how many
 * @param rows   lines, for tables; else 0
 */
record Contents(String sha256, long bytes, long rows) {
}
