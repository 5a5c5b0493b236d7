package org.intcrucible.runconfig.internal;

/** The values of {@link org.intcrucible.runconfig.RunPreferences}. */
record Preferences(int runsAtOnce, double warnSeconds, double warnUsd) {

	static final Preferences DEFAULT = new Preferences(1, 3600, 10);
}
