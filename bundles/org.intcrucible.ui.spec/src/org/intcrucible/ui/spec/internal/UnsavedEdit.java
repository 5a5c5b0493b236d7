package org.intcrucible.ui.spec.internal;

/**
 * What a user wrote and did not save.
 *
 * @param revision of the document that it was made from
 */
record UnsavedEdit(int revision, String text) {
}
