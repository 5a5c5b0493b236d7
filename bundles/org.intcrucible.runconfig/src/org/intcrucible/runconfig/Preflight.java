package org.intcrucible.runconfig;

import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPreflightResult;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Says whether something can be run as things are: one answer for the panel, the command line, the Architect and the moment
 * of authorisation. It only reads. Not for the UI thread.
 */
@ProviderType
public interface Preflight {

	/** Looks at everything, and says all that stands in the way, not the first thing alone. */
	RunPreflightResult check(RunPreflightRequest request);
}
