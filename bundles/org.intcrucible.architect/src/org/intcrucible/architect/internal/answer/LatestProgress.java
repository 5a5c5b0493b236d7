package org.intcrucible.architect.internal.answer;

import java.util.Optional;

import org.intcrucible.model.RunId;
import org.intcrucible.run.RunProgress;

/** How far runs of this process are. */
@FunctionalInterface
public interface LatestProgress {

	/** What a run told last; empty if it is over, or none of this process. */
	Optional<RunProgress> of(RunId run);
}
