package org.intcrucible.cli.internal;

import org.intcrucible.runconfig.RunPreferences;

/** What a user prefers who never said anything. */
public final class UsualPreferences implements RunPreferences {

	@Override
	public int runsAtOnce() {
		return 1;
	}

	@Override
	public double warnSeconds() {
		return 3600;
	}

	@Override
	public double warnUsd() {
		return 10;
	}
}
