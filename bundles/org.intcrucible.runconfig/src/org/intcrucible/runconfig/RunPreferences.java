package org.intcrucible.runconfig;

import org.osgi.annotation.versioning.ProviderType;

/** What the user of a workspace prefers, from the file {@code preferences.properties} in it; each value has a default. */
@ProviderType
public interface RunPreferences {

	/** How many runs are under way at a time, 1..64: {@code runs.at.once}, default 1. */
	int runsAtOnce();

	/** From how many seconds on a run is announced as long: {@code warn.seconds}, default 3600. */
	double warnSeconds();

	/** From which price on a run is announced as dear: {@code warn.usd}, default 10. */
	double warnUsd();
}
