package org.intcrucible.run.execution.internal;

import org.intcrucible.run.ProjectDocuments.PinnedDocument;
import org.intcrucible.run.RunView;

/**
 * A run with the copies that it works on, whatever is edited or installed later.
 *
 * @param view     as it was created
 * @param document what is run
 * @param stages   what runs it
 */
record PinnedRun(RunView view, PinnedDocument document, StageShelf.Chosen stages) {
}
