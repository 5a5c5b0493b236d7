package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.RunId;
import org.intcrucible.store.run.RunWriter.Entry;

/** Writes candidates, many at a time. {@link CandidateRows} reads them. */
final class CandidateTable {

	private static final String INSERT = "INSERT INTO crucible_candidates "
			+ "(run_id, ordinal, label, status, origin, parents, levers, provenance) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
	private static final String RANK = "UPDATE crucible_candidates SET rank = ?, label = ?, status = ?, outcomes = ?, p = ?, r = ?, "
			+ "i = ?, scores = ?, robustness = ? WHERE run_id = ? AND ordinal = ?";

	private CandidateTable() {
	}

	/** @param designs of the document that the run is pinned to */
	static void insert(Connection connection, RunId run, List<Entry> entries, DesignSpace designs) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
			Batch batch = new Batch(insert);
			for (Entry entry : entries) {
				Candidate candidate = entry.candidate();
				insert.setString(1, run.toString());
				insert.setInt(2, candidate.ordinal());
				insert.setString(3, candidate.label());
				insert.setString(4, RunMapping.name(candidate.status()));
				insert.setString(5, RunMapping.name(candidate.origin()));
				insert.setString(6, JsonColumn.write(candidate.parents()));
				insert.setString(7, JsonColumn.write(designs.values(candidate.design())));
				insert.setString(8, JsonColumn.write(List.<ProvenanceEntry>of(entry.origin())));
				batch.add();
			}
			batch.send();
		}
	}

	/**
	 * Writes what the scores say. The numbers stand in columns of their own for queries, and exactly in the JSON.
	 *
	 * @throws IllegalArgumentException if one of them has not entered
	 */
	static void rank(Connection connection, RunId run, List<Candidate> candidates) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement(RANK)) {
			Batch batch = new Batch(update);
			for (Candidate candidate : candidates) {
				update.setInt(1, candidate.rank());
				update.setString(2, candidate.label());
				update.setString(3, RunMapping.name(candidate.status()));
				update.setString(4, ExactNumbers.write(candidate.outcomes()));
				setNumber(update, 5, candidate.scores().prediction().overall());
				setNumber(update, 6, candidate.scores().resource().overall());
				setNumber(update, 7, candidate.scores().intelligence());
				update.setString(8, JsonColumn.writeWithNulls(candidate.scores()));
				update.setString(9, JsonColumn.writeWithNulls(candidate.robustness()));
				update.setString(10, run.toString());
				update.setInt(11, candidate.ordinal());
				batch.add();
			}
			batch.send();
		}
	}

	/** The database knows no NaN. */
	private static void setNumber(PreparedStatement statement, int parameter, double number) throws SQLException {
		if (Double.isNaN(number)) {
			statement.setNull(parameter, Types.DOUBLE);
		} else {
			statement.setDouble(parameter, number);
		}
	}
}
