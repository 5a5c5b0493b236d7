package org.intcrucible.run.execution.internal;

import java.util.List;
import java.util.Map;

import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.store.StoreFixture;

/** Runs of the real pipeline in a real store, for tests of other packages. */
public final class ExecutedRuns {

	private ExecutedRuns() {
	}

	/** A small run of what the project is now, at its end. */
	public static Run in(StoreFixture store, ProjectId project, RunMode mode, int scenarios) throws InterruptedException {
		RunParameters parameters = new RunParameters(20, scenarios, 600, List.of(), Limit.NONE, Limit.NONE, Limit.NONE);
		try (Runs runs = new Runs(RunsSetting.in(store))) {
			return runs.run(project, new RunRequest(mode, parameters, 3, Map.of(), List.of()), 2);
		}
	}
}
