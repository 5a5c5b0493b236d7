package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;

/** What runs were authorised on, in columns of their rows that lists of runs do not read. */
final class PapersTable {

	private static final String UPDATE =
			"UPDATE crucible_runs SET preflight_result = ?, recommended_config_snapshot = ?, config_edited = ? WHERE id = ?";
	private static final String SELECT = "SELECT preflight_result, recommended_config_snapshot, config_edited FROM crucible_runs WHERE id = ?";

	private PapersTable() {
	}

	/** Completes the row of a new run. */
	static void write(Connection connection, RunId run, RunPapers papers) throws SQLException {
		try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
			update.setString(1, orNull(papers.preflight()));
			update.setString(2, orNull(papers.recommended()));
			update.setString(3, orNull(papers.edited()));
			update.setString(4, run.toString());
			update.executeUpdate();
		}
	}

	/** Empty for a run that there is not. */
	static Optional<RunPapers> read(Connection connection, RunId run) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(SELECT)) {
			select.setString(1, run.toString());
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? Optional.of(new RunPapers(text(row.getString(1)), text(row.getString(2)), text(row.getString(3))))
						: Optional.empty();
			}
		}
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	private static String text(String column) {
		return Objects.requireNonNullElse(column, "");
	}
}
