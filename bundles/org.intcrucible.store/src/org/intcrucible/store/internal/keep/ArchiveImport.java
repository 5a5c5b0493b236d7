package org.intcrucible.store.internal.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.Sha256;

/** Stores what an archive holds, in the transaction of its connection, as history. */
final class ArchiveImport {

	private static final Place HERE = Place.whole("project");

	private final Connection connection;
	private final Catalog catalog;
	private final ArchiveRows rows;
	private final ArchiveManifest manifest;

	ArchiveImport(Connection connection, Catalog catalog, ArchiveRows rows) {
		this.connection = connection;
		this.catalog = catalog;
		this.rows = rows;
		manifest = rows.manifest();
	}

	/**
	 * Stores all of it.
	 *
	 * @return the project as it is now
	 * @throws Refusal if it, or a run of it, is here already, or rows do not fit together
	 */
	Project store() throws SQLException {
		refuseKnown();
		try (Ownership ownership = new Ownership(connection, manifest.projectId())) {
			for (ProjectTable table : ProjectTable.ALL) {
				insert(table, ownership);
			}
			for (ProjectTable table : ProjectTable.ALL) {
				complete(table, ownership);
			}
		}
		insertEvents();
		return ProjectRow.find(connection, manifest.projectId()).orElseThrow();
	}

	private void refuseKnown() throws SQLException {
		ProjectRow.find(connection, manifest.projectId()).ifPresent(here -> {
			throw new Refusal(here.isDeleted()
					? new Problem(ProblemCode.REFUSED, "This project is here already, as \"" + here.title() + "\", and is marked as deleted.",
							"Bring it back: crucible project delete --undo " + here.id() + ".", HERE)
					: new Problem(ProblemCode.REFUSED, "This project is here already, as \"" + here.title() + "\".",
							"Nothing has to be imported: crucible project show " + here.id() + ".", HERE));
		});
	}

	private void insert(ProjectTable into, Ownership ownership) throws SQLException {
		Table table = catalog.get(into.name());
		Map<String, String> later = new HashMap<>();
		ProjectTable.circular(table).forEach(column -> later.put(column.name(), null));
		try (RowInsert insert = new RowInsert(connection, table)) {
			rows.each(ArchiveManifest.entry(into), table, (row, place) -> {
				Row arriving = arriving(into, row, place).with(later);
				for (String column : table.parents().keySet()) {
					ownership.check(table, column, arriving.cells().get(column), place);
				}
				insert.insert(arriving, place);
			});
		}
	}

	private Row arriving(ProjectTable into, Row row, Place place) throws SQLException {
		return switch (into.name()) {
			case ProjectTable.PROJECTS -> {
				String title = freeTitle(row.cells().get("title"), place);
				Map<String, String> here = new HashMap<>(origin(row));
				here.put("title", title);
				here.put("active_title", Sha256.of(title));
				here.put("deleted_at", null);
				yield row.with(here);
			}
			case ProjectTable.RUNS -> {
				refuseKnownRun(row, place);
				yield row.with(origin(row));
			}
			default -> row;
		};
	}

	/** Where it was made, also if it was imported there in its turn. */
	private Map<String, String> origin(Row row) {
		String before = row.cells().get("origin");
		return Map.of("origin", before == null || before.isEmpty() ? manifest.installation() : before);
	}

	private String freeTitle(String title, Place place) throws SQLException {
		if (title == null) {
			throw new Refusal(ProblemCode.SYNTAX, "The project has no title.", "", place);
		}
		String free = title;
		for (int number = 1; isTaken(free); number++) {
			free = title + (number == 1 ? " (imported)" : " (imported " + number + ")");
		}
		return free;
	}

	private boolean isTaken(String title) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM crucible_projects WHERE active_title = ?")) {
			select.setString(1, Sha256.of(title));
			try (ResultSet row = select.executeQuery()) {
				return row.next();
			}
		}
	}

	private void refuseKnownRun(Row row, Place place) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(
				"SELECT p.title, r.number FROM crucible_runs r JOIN crucible_projects p ON p.id = r.project_id WHERE r.id = ?")) {
			select.setString(1, row.cells().get("id"));
			try (ResultSet known = select.executeQuery()) {
				if (known.next()) {
					throw new Refusal(ProblemCode.REFUSED, "A run of the archive is here already, as run " + known.getInt(2)
							+ " of the project \"" + known.getString(1) + "\".", "", place);
				}
			}
		}
	}

	/** Fills the columns that refer to rows which came later. */
	private void complete(ProjectTable into, Ownership ownership) throws SQLException {
		Table table = catalog.get(into.name());
		List<Column> circular = ProjectTable.circular(table);
		if (circular.isEmpty()) {
			return;
		}
		for (Column column : circular) {
			try (PreparedStatement update = connection
					.prepareStatement("UPDATE " + table.name() + " SET " + column.name() + " = ? WHERE id = ?")) {
				rows.each(ArchiveManifest.entry(into), table, (row, place) -> {
					String value = row.cells().get(column.name());
					if (value != null) {
						ownership.check(table, column.name(), value, place);
						update.setString(1, value);
						update.setString(2, row.cells().get("id"));
						RowInsert.refusing(place, update::executeUpdate);
					}
				});
			}
		}
	}

	private void insertEvents() throws SQLException {
		Table target = catalog.get(ProjectTable.FOREIGN_EVENTS);
		try (RowInsert insert = new RowInsert(connection, target)) {
			rows.each(ArchiveManifest.EVENTS, ArchiveCheck.events(catalog),
					(row, place) -> insert.insert(row.with(Map.of("origin", manifest.installation())), place));
		}
	}
}
