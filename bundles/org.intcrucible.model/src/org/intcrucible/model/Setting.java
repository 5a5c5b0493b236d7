package org.intcrucible.model;

/**
 * A name with the value that it is set to.
 *
 * @param name  of a lever or an assumption
 * @param value for it
 */
public record Setting(String name, Value value) {
}
