package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.Design;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Origin;
import org.intcrucible.model.Robustness;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.Scores;
import org.intcrucible.model.Setting;

/** Reads the candidates of one run. Ranks and scores are shown when the run is completed, so that all of them are there. */
final class CandidateRows {

	private static final String SELECT = "SELECT ordinal, rank, label, status, origin, parents, levers, outcomes, scores, robustness "
			+ "FROM crucible_candidates --DERBY-PROPERTIES constraint=";
	/** Along an index that has the order of the list, named here because the database may rather read and sort all rows. */
	private static final String RANKED = "candidates_by_rank\nWHERE run_id = ? AND rank > ? ORDER BY rank FETCH FIRST ? ROWS ONLY";
	private static final String ENTERED = "candidates_by_ordinal\nWHERE run_id = ? AND ordinal > ? ORDER BY ordinal FETCH FIRST ? ROWS ONLY";

	private final Connection connection;
	private final RunId run;
	/** A ranking is stored in portions: it counts once its run is completed. */
	private final boolean complete;
	private final DesignSpace designs;

	CandidateRows(Connection connection, RunId run, RunSubject subject) {
		this.connection = connection;
		this.run = run;
		complete = subject.status() == RunStatus.COMPLETED;
		designs = subject.designs();
	}

	/** By rank; those without one are not among them. */
	List<Candidate> ranked(long after, int limit) throws SQLException {
		return complete ? select(RANKED, after, limit) : List.of();
	}

	/** By ordinal. */
	List<Candidate> entered(long after, int limit) throws SQLException {
		return select(ENTERED, after, limit);
	}

	private List<Candidate> select(String rest, long after, int limit) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(SELECT + rest)) {
			select.setString(1, run.toString());
			select.setLong(2, after);
			select.setInt(3, limit);
			try (ResultSet rows = select.executeQuery()) {
				List<Candidate> candidates = new ArrayList<>();
				while (rows.next()) {
					candidates.add(candidate(rows));
				}
				return candidates;
			}
		}
	}

	private Candidate candidate(ResultSet row) throws SQLException {
		int ordinal = row.getInt("ordinal");
		int rank = row.getInt("rank");
		boolean ranked = complete && !row.wasNull();
		String label = row.getString("label");
		Origin origin = RunMapping.constant(Origin.class, row.getString("origin"));
		List<String> parents = JsonColumn.list(row.getString("parents"), String[].class);
		Design design = design(row.getString("levers"));
		if (!ranked) {
			return new Candidate(ordinal, 0, label, CandidateStatus.NEW, origin, parents, design, Map.of(), Scores.NONE, Robustness.NONE);
		}
		return new Candidate(ordinal, rank, label, RunMapping.constant(CandidateStatus.class, row.getString("status")), origin,
				parents, design, ExactNumbers.read(row.getString("outcomes")),
				JsonColumn.read(row.getString("scores"), Scores.class),
				JsonColumn.read(row.getString("robustness"), Robustness.class));
	}

	private Design design(String levers) {
		List<Setting> settings = new ArrayList<>();
		JsonColumn.values(levers).forEach((lever, value) -> settings.add(new Setting(lever, value)));
		return designs.with(settings);
	}
}
