package org.intcrucible.report;

import org.intcrucible.model.RunResult;
import org.intcrucible.model.Run;
import org.osgi.annotation.versioning.ProviderType;

/** Writes reports of runs. */
@ProviderType
public interface RunReports {

	/**
	 * A report as one page that needs nothing else: no network, no script, no further file. It is HTML that is well-formed
	 * XML as well, follows the reader's light or dark scheme, and can be printed. The same input gives the same text.
	 */
	String html(Run run, RunResult result);
}
