package org.intcrucible.store.internal.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;

/** Looks projects up without entities, in whatever transaction a connection has. */
final class ProjectRow {

	private static final String SELECT =
			"SELECT id, title, created_at, changed_at, revision, run_count, deleted_at, origin FROM crucible_projects WHERE ";

	private ProjectRow() {
	}

	static Optional<Project> find(Connection connection, String id) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(SELECT + "id = ?")) {
			select.setString(1, id);
			return all(select).stream().findFirst();
		}
	}

	/** Those that are marked as deleted, in the order in which they were made. */
	static List<Project> deleted(Connection connection) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(SELECT + "deleted_at IS NOT NULL ORDER BY position")) {
			return all(select);
		}
	}

	private static List<Project> all(PreparedStatement select) throws SQLException {
		List<Project> found = new ArrayList<>();
		try (ResultSet row = select.executeQuery()) {
			while (row.next()) {
				String deleted = row.getString(7);
				found.add(new Project(new ProjectId(UUID.fromString(row.getString(1))), row.getString(2), Instant.parse(row.getString(3)),
						Instant.parse(row.getString(4)), row.getInt(5), row.getInt(6),
						deleted == null ? new Project.Active() : new Project.Deleted(Instant.parse(deleted)), row.getString(8)));
			}
		}
		return found;
	}
}
