package org.intcrucible.runconfig;

import java.util.List;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.osgi.annotation.versioning.ProviderType;

/** Prepares configurations from runs that were made. Each needs a press of its own. */
@ProviderType
public interface PriorRuns {

	/** The same again, on the document that the run worked on. */
	Result<RunDraft, List<Problem>> repeat(Run run);

	/**
	 * The rest of a run that did not come to its end.
	 *
	 * @return why there is no rest: it waits or runs, it is completed, it is history from elsewhere (REFUSED)
	 */
	Result<RunDraft, List<Problem>> resume(Run run);
}
