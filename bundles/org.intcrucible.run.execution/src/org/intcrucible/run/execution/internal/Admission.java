package org.intcrucible.run.execution.internal;

import java.util.List;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.StageUse;

/**
 * A press that may become a run.
 *
 * @param press    with the configuration that will run, and the conversation that the run belongs to
 * @param document what it will work on
 * @param stages   what will run it
 * @param uses     the same, as runs record it
 * @param course   what it makes of an earlier run
 * @param papers   what it is authorised on
 * @param marks    what a reader of its results must know
 */
record Admission(RunAuthorisation press, PinnedDocument document, StageShelf.Chosen stages, List<StageUse> uses, PinnedRun.Course course,
		RunPapers papers, List<RunMark> marks) {
}
