package org.intcrucible.store.internal.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.intcrucible.model.AuditEvent;
import org.intcrucible.model.Project;
import org.intcrucible.store.Author;
import org.intcrucible.store.StoreKeeper;
import org.intcrucible.store.Transactions;
import org.intcrucible.store.internal.EntityUnit;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.SqlFailures;

/** Removes projects for good whose time is over, each in a transaction of its own. */
final class Compaction {

	private final Sessions sessions;
	private final Transactions transactions;
	private final InstantSource clock;

	Compaction(Sessions sessions, Transactions transactions, InstantSource clock) {
		this.sessions = sessions;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** A project that was deleted while a run of it was under way waits for that run. */
	List<Project> removable() {
		return sessions.query(connection -> {
			List<Project> removable = new ArrayList<>();
			for (Project project : ProjectRow.deleted(connection)) {
				if (isDue(project) && count(connection, "crucible_runs WHERE status IN ('created', 'running') AND project_id = ?", project) == 0) {
					removable.add(project);
				}
			}
			return removable;
		});
	}

	/** By a clock that was set back it is deleted more lately, or not yet, and stays. */
	private boolean isDue(Project project) {
		return project.state() instanceof Project.Deleted(Instant at) && at.plus(StoreKeeper.GRACE).isBefore(clock.instant());
	}

	/** @return those that were removed */
	List<Project> remove(Author by) {
		return removable().stream().map(project -> transactions.write(unit -> {
			EntityUnit entities = EntityUnit.of(unit);
			Optional<AuditEvent> tombstone = SqlFailures.translated(() -> remove(entities.connection(), project));
			tombstone.ifPresent(event -> unit.append(event, by.actor()));
			return tombstone.map(event -> project);
		})).flatMap(Optional::stream).toList();
	}

	/** @return nothing if it was brought back in between */
	private Optional<AuditEvent> remove(Connection connection, Project project) throws SQLException {
		lock(connection, project);
		Optional<Project> still = ProjectRow.find(connection, project.id().toString()).filter(this::isDue);
		if (still.isEmpty() || !(still.get().state() instanceof Project.Deleted(Instant at))) {
			return Optional.empty();
		}
		AuditEvent tombstone = new AuditEvent.ProjectRemoved(project.id(), project.title(), at,
				(int) count(connection, "crucible_runs WHERE project_id = ?", project), countOf(connection, "crucible_candidates", project),
				countOf(connection, "crucible_messages", project));
		Catalog catalog = Catalog.read(connection);
		for (ProjectTable table : ProjectTable.ALL) {
			unlink(connection, table, catalog.get(table.name()), project);
		}
		for (ProjectTable table : ProjectTable.ALL.reversed()) {
			execute(connection, "DELETE FROM " + table.name() + " WHERE " + table.by().condition(), project);
		}
		return Optional.of(tombstone);
	}

	/** Whoever brings it back locks the same row. */
	private static void lock(Connection connection, Project project) throws SQLException {
		execute(connection, "UPDATE crucible_projects SET changed_at = changed_at WHERE id = ?", project);
	}

	/** Empties columns that would hold rows to each other in a circle. */
	private static void unlink(Connection connection, ProjectTable table, Table shape, Project project) throws SQLException {
		List<Column> circular = ProjectTable.circular(shape);
		if (!circular.isEmpty()) {
			String emptied = circular.stream().map(column -> column.name() + " = NULL").collect(Collectors.joining(", "));
			execute(connection, "UPDATE " + table.name() + " SET " + emptied + " WHERE " + table.by().condition(), project);
		}
	}

	private static void execute(Connection connection, String sql, Project project) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setString(1, project.id().toString());
			statement.executeUpdate();
		}
	}

	private static long countOf(Connection connection, String table, Project project) throws SQLException {
		return count(connection, table + " WHERE " + ProjectTable.named(table).by().condition(), project);
	}

	private static long count(Connection connection, String from, Project project) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT COUNT(*) FROM " + from)) {
			select.setString(1, project.id().toString());
			try (ResultSet row = select.executeQuery()) {
				row.next();
				return row.getLong(1);
			}
		}
	}
}
