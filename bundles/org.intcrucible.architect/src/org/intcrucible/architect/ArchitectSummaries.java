package org.intcrucible.architect;

import java.util.List;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunSummary;
import org.osgi.annotation.versioning.ProviderType;

/** Says in words what became of a run. It writes nothing: whoever ends the run stores the summary with its end. */
@ProviderType
public interface ArchitectSummaries {

	/**
	 * Summarises a run that is over.
	 *
	 * @param run    completed, failed or cancelled
	 * @param ranked its candidates by rank, the best first, or only the first of them; empty if nothing was ranked
	 * @throws IllegalArgumentException if the run is not over
	 */
	Summary of(Run run, List<Candidate> ranked);

	/**
	 * A message to be.
	 *
	 * @param text         Markdown
	 * @param facts        the same in numbers, for the message's metadata
	 * @param sessionTitle of the conversation that is begun for it where the project has none
	 */
	record Summary(String text, RunSummary facts, String sessionTitle) {
	}
}
