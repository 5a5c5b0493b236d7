package org.intcrucible.ui.spec.internal;

/**
 * Something wrong in the text.
 *
 * @param line     from 1
 * @param column   from 1
 * @param offset   of it, from 0
 * @param length   how much of the text is meant, at least 0
 * @param sentence what is so
 * @param remedy   what to do; may be empty
 */
record Finding(int line, int column, int offset, int length, String sentence, String remedy) {
}
