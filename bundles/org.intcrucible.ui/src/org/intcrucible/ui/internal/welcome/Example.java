package org.intcrucible.ui.internal.welcome;

/**
 * A shipped problem document.
 *
 * @param name     of its file, without its ending
 * @param title    of the problem
 * @param sentence what it is about
 * @param facts    how large it is
 * @param text     the document
 */
record Example(String name, String title, String sentence, String facts, String text) {
}
