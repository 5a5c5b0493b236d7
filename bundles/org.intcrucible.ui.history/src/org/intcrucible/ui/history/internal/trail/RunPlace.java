package org.intcrucible.ui.history.internal.trail;

import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;

/**
 * A run that events tell of.
 *
 * @param name    such as {@code R-015}
 * @param project whose run it is
 * @param title   of the project
 * @param open    whether the project can be opened: it is not deleted
 */
public record RunPlace(RunId run, String name, ProjectId project, String title, boolean open) {
}
