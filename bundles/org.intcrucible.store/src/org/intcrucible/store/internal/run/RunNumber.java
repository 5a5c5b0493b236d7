package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.intcrucible.model.ProjectId;

/** Numbers the runs of each project from 1, without gaps. */
final class RunNumber {

	private RunNumber() {
	}

	/**
	 * Takes the next number. The project's row is locked by it until the transaction ends: who comes second gets the number
	 * after.
	 *
	 * @throws IllegalArgumentException if there is no such project
	 */
	static int next(Connection connection, ProjectId project) throws SQLException {
		try (PreparedStatement count = connection.prepareStatement("UPDATE crucible_projects SET run_count = run_count + 1 WHERE id = ?");
				PreparedStatement select = connection.prepareStatement("SELECT run_count FROM crucible_projects WHERE id = ?")) {
			count.setString(1, project.toString());
			if (count.executeUpdate() != 1) {
				throw new IllegalArgumentException("there is no project " + project);
			}
			select.setString(1, project.toString());
			try (ResultSet row = select.executeQuery()) {
				row.next();
				return row.getInt(1);
			}
		}
	}
}
