package org.intcrucible.model;

/**
 * One value that two configurations do not share.
 *
 * @param name   of the value, such as {@code num_candidates}
 * @param before as text
 * @param after  as text
 */
public record ConfigDifference(String name, String before, String after) {
}
