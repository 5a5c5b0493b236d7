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
	private final String me;

	/** @param me the user of this machine, as presses name it */
	public RunTrails(AuditLog log, RunHistory history, Moments moments, String me) {
		this.log = log;
		this.history = history;
		this.moments = moments;
		this.me = me;
	}

	/** @param name such as {@code R-015} */
	public record RunTrail(RunId run, String name, List<TrailCard> cards) {
		public RunTrail {
			cards = List.copyOf(cards);
		}
	}

	/** Of a run of a project; of its newest one where that is not its own, or not there any more; empty if it has none. */
	public Optional<RunTrail> of(ProjectId project, RunId run) {
		return show(run).filter(trace -> trace.project().id().equals(project)).map(this::of).or(() -> newest(project));
	}

	/** Of the newest run of a project; empty if it has none. */
	public Optional<RunTrail> newest(ProjectId project) {
		return history.newest(project, 1).stream().findFirst().map(Run::id).flatMap(this::show).map(this::of);
	}

	private Optional<Reconstruction> show(RunId run) {
		return log.show(run).fold(Optional::of, unknown -> Optional.empty());
	}

	private RunTrail of(Reconstruction trace) {
		return new RunTrail(trace.run().id(), trace.run().name(), Trail.of(trace, moments, me));
	}
}
