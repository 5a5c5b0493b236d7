package org.intcrucible.run.execution.internal;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;

/**
 * A run with the copies that it works on, whatever is edited or installed later.
 *
 * @param view     as it was created
 * @param document what is run
 * @param stages   what runs it
 */
record PinnedRun(Run view, PinnedDocument document, StageShelf.Chosen stages) {
}
