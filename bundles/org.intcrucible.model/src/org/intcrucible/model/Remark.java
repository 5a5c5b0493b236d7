package org.intcrucible.model;

/**
 * An actor or a simplification: said for the reader, not computed.
 *
 * @param notes id and reason
 * @param label its name
 * @param text  what is said of it; may be empty
 */
public record Remark(ElementNotes notes, String label, String text) {
}
