package org.intcrucible.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunStatus;

/**
 * Runs that say they wait or run although the process that had them is gone. One that ran has failed, with everything that
 * it had committed; one that waited is cancelled, and is never started.
 */
final class LeftoverRuns {

	private static final String INTERRUPTED =
			"Interrupted: the process that ran it ended. What it had stored is kept; nothing of it was ranked.";
	private static final String NEVER_STARTED = "It still waited when its process ended, and was never started.";

	private record Leftover(String id, String project, boolean running, RunCounts counts, List<RunMark> marks) {

		/** As {@link org.intcrucible.model.Run#ended} has it: what never ran is no part of anything. */
		List<RunMark> marksAtItsEnd() {
			List<RunMark> all = new ArrayList<>(marks);
			if (running) {
				all.add(RunMark.PARTIAL);
			}
			return all;
		}
	}

	private final InstantSource clock;
	private final AuditAppender audit;

	LeftoverRuns(InstantSource clock, AuditAppender audit) {
		this.clock = clock;
		this.audit = audit;
	}

	/** @param connection in the schema; committed at the end */
	void end(Connection connection) throws SQLException {
		for (Leftover run : find(connection)) {
			RunCounts reached = run.running() ? reached(connection, run) : RunCounts.NONE;
			RunStatus status = run.running() ? RunStatus.FAILED : RunStatus.CANCELLED;
			String reason = run.running() ? INTERRUPTED : NEVER_STARTED;
			forgetRanking(connection, run);
			end(connection, run, status, reached, reason);
			audit.append(connection, new AuditEvent.RunEnded(new ProjectId(UUID.fromString(run.project())),
					new RunId(UUID.fromString(run.id())), status, reached, "", reason), Actor.SYSTEM);
		}
		connection.commit();
	}

	private static List<Leftover> find(Connection connection) throws SQLException {
		List<Leftover> found = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT id, project_id, status, probe_count, marks FROM crucible_runs "
						+ "WHERE status IN ('created', 'running') ORDER BY position")) {
			while (rows.next()) {
				found.add(new Leftover(rows.getString(1), rows.getString(2), "running".equals(rows.getString(3)),
						new RunCounts(0, 0, 0, rows.getLong(4)), List.of(JsonCodec.read(rows.getString(5), RunMark[].class).orElseThrow())));
			}
		}
		return found;
	}

	private static RunCounts reached(Connection connection, Leftover run) throws SQLException {
		return new RunCounts((int) count(connection, "SELECT COUNT(*) FROM crucible_candidates WHERE run_id = ?", run.id()),
				(int) count(connection, "SELECT COUNT(*) FROM crucible_scenario_suites WHERE run_id = ? AND source <> 'adversarial'", run.id()),
				count(connection, "SELECT SUM(CAST(candidates AS BIGINT) * scenarios) FROM crucible_evaluations WHERE run_id = ? AND kind = 'state'", run.id()),
				run.counts().probes());
	}

	private static long count(Connection connection, String sql, String run) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(sql)) {
			select.setString(1, run);
			try (ResultSet row = select.executeQuery()) {
				row.next();
				return row.getLong(1);
			}
		}
	}

	/** A ranking is stored in portions, and counts only when it is whole. */
	private static void forgetRanking(Connection connection, Leftover run) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement("UPDATE crucible_candidates SET rank = NULL, status = 'new', "
				+ "outcomes = NULL, p = NULL, r = NULL, i = NULL, scores = NULL, robustness = NULL WHERE run_id = ? AND rank IS NOT NULL")) {
			update.setString(1, run.id());
			update.executeUpdate();
		}
	}

	private void end(Connection connection, Leftover run, RunStatus status, RunCounts reached, String reason) throws SQLException {
		String now = clock.instant().toString();
		try (PreparedStatement update = connection.prepareStatement("UPDATE crucible_runs SET status = ?, error_summary = ?, "
				+ "started_at = COALESCE(started_at, ?), completed_at = ?, candidate_count = ?, scenario_count = ?, evaluation_count = ?, "
				+ "marks = ? WHERE id = ?")) {
			update.setString(1, status.name().toLowerCase(Locale.ROOT));
			update.setString(2, reason);
			update.setString(3, now);
			update.setString(4, now);
			update.setInt(5, reached.candidates());
			update.setInt(6, reached.scenarios());
			update.setLong(7, reached.evaluations());
			update.setString(8, JsonCodec.write(run.marksAtItsEnd()));
			update.setString(9, run.id());
			update.executeUpdate();
		}
	}
}
