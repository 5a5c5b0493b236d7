package org.intcrucible.ui.history.internal.trail;

import java.util.List;
import java.util.Optional;

import org.intcrucible.audit.AuditLog;
import org.intcrucible.audit.Reconstruction;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.run.RunHistory;
import org.intcrucible.ui.history.internal.data.Moments;

/** Reads what the log and the store tell of runs. Not for the UI thread. */
public final class RunTrails {

	private final AuditLog log;
	private final RunHistory history;
	private final Moments moments;

	public RunTrails(AuditLog log, RunHistory history, Moments moments) {
		this.log = log;
		this.history = history;
		this.moments = moments;
	}

	/** @param name such as {@code R-015} */
	public record RunTrail(RunId run, String name, List<TrailCard> cards) {
		public RunTrail {
			cards = List.copyOf(cards);
		}
	}

	/** Empty if there is no such run. */
	public Optional<RunTrail> of(RunId run) {
		return log.show(run).fold(trace -> Optional.of(of(trace)), unknown -> Optional.empty());
	}

	/** Of the newest run of a project; empty if it has none. */
	public Optional<RunTrail> newest(ProjectId project) {
		return history.newest(project, 1).stream().findFirst().map(Run::id).flatMap(this::of);
	}

	private RunTrail of(Reconstruction trace) {
		return new RunTrail(trace.run().id(), trace.run().name(), Trail.of(trace, moments));
	}
}
