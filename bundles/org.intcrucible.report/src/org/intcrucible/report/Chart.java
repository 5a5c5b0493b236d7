package org.intcrucible.report;

/**
 * A drawing.
 *
 * @param title       a few words
 * @param description what there is to see, for readers who cannot see it
 * @param svg         the drawing as an {@code svg} element, which is a file of its own but for {@link Theme#PAGE}
 * @param note        what was left out; empty if everything is drawn
 */
public record Chart(String title, String description, String svg, String note) {
}
