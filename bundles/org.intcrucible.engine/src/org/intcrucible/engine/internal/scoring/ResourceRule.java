package org.intcrucible.engine.internal.scoring;

/**
 * One resource over the columns of a table.
 *
 * @param column    of its use
 * @param available how much there is, above 0
 */
public record ResourceRule(int column, double available) {
}
