package org.intcrucible.ui.internal.shell;

import org.intcrucible.ui.widget.Icon;

/**
 * Something that was found.
 *
 * @param kind such as Project
 * @param name as users know it
 * @param open leads there
 */
record Found(Icon icon, String kind, String name, Runnable open) {
}
