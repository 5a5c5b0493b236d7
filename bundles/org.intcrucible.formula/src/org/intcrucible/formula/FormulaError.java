package org.intcrucible.formula;

/**
 * Something wrong with a formula.
 *
 * @param offset   where in the formula's text, in UTF-16 code units from 0
 * @param length   how much of the text is meant, at least 0
 * @param sentence what is so, with a full stop
 * @param remedy   what to do, one sentence; may be empty
 */
public record FormulaError(int offset, int length, String sentence, String remedy) {
}
