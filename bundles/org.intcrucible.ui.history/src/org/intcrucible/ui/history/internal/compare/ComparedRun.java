package org.intcrucible.ui.history.internal.compare;

import java.util.List;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunRequest;

/**
 * One of two runs.
 *
 * @param ran  what was run, with whatever was left out of what was asked
 * @param best the first candidate by rank, or none
 */
record ComparedRun(Run run, RunRequest ran, PinnedDocument document, List<Candidate> best) {
}
