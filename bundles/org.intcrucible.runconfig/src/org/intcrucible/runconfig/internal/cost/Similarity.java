package org.intcrucible.runconfig.internal.cost;

import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;

/** How much an earlier run says about another one. */
final class Similarity {

	/** Of a run of another project whose formulas take as much. */
	private static final double OTHER_PROJECT = 0.4;
	private static final double OTHER_THREADS = 0.5;

	private Similarity() {
	}

	/** From just above 0 to 1, for a run of the same project with as much to compute on as many threads. */
	static double of(Run run, ProjectId project, Workload work) {
		double apart = Math.abs(Math.log((1 + run.usage().operations()) / (1 + work.operations())));
		double alike = 1 / (1 + apart);
		double near = run.authorisation().project().equals(project) ? alike : OTHER_PROJECT * alike;
		return run.usage().threads() == work.threads() ? near : OTHER_THREADS * near;
	}
}
