package org.intcrucible.run;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.RunId;
import org.osgi.annotation.versioning.ProviderType;

/** Looks runs up. */
@ProviderType
public interface RunHistory {

	Optional<RunView> find(RunId id);

	/** The newest first. */
	List<RunView> all();

	/** Empty while the run is not over, and for a run that ended before it had anything to show. */
	Optional<RunResult> result(RunId id);
}
