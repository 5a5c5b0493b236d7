package org.intcrucible.tests.ui;

import org.intcrucible.tests.ui.pages.ProgressPage;
import org.intcrucible.tests.ui.pages.RunConfigPage;

/** A run that goes on until somebody stops it. */
final class Endless {

	/** As many tries as there may be take hours. */
	private static final String TRIES = "10000000";

	private Endless() {
	}

	/** Writes what makes the run of {@link StoredProject#LASTING} endless. */
	static RunConfigPage configure(RunConfigPage config) {
		config.awaitReady();
		return config.showFurther().type("tries", TRIES).type("candidates", "4").type("scenarios", "6").awaitEstimate("Evaluations").awaitReady();
	}

	/** Presses Run, and waits until the search is under way. */
	static void run(RunConfigPage config, ProgressPage progress) {
		configure(config).pressRun();
		progress.awaitRunning("Design");
	}
}
