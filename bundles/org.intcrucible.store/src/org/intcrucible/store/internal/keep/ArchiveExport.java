package org.intcrucible.store.internal.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.store.internal.Sessions;
import org.intcrucible.store.internal.keep.ProjectTable.Belonging;
import org.intcrucible.store.internal.keep.RowReader.Locking;

/**
 * Writes one project into a zip file. What may change is read first and under locks, so that it fits together; what runs
 * wrote is the larger part, cannot change once they are over, and is read without holding anybody up.
 */
final class ArchiveExport {

	private final Sessions sessions;
	private final String product;
	private final String project;
	private final ZipWriter zip;

	ArchiveExport(Sessions sessions, String product, ProjectId project, ZipWriter zip) {
		this.sessions = sessions;
		this.product = product;
		this.project = project.toString();
		this.zip = zip;
	}

	/** What the manifest says of the project itself. */
	private record Head(Facts facts, String title, int runs, Catalog catalog) {
	}

	@FunctionalInterface
	private interface Reading<T> {
		T on(Connection connection) throws SQLException, IOException;
	}

	/**
	 * Writes all entries.
	 *
	 * @throws Refusal if there is no such project, or a run of it is not over
	 */
	void write(Instant now) throws IOException {
		Head head = query(this::writeChanging);
		query(connection -> writeSettled(connection, head));
		String manifest = JsonCodec.writeDocument(new ArchiveManifest(ArchiveManifest.FORMAT, head.facts().schema(), product,
				head.facts().installation(), project, head.title(), now.toString(), zip.entries())) + "\n";
		zip.entry(ArchiveManifest.NAME, out -> out.write(manifest.getBytes(StandardCharsets.UTF_8)));
	}

	private <T> T query(Reading<T> reading) throws IOException {
		try {
			return sessions.query(connection -> {
				try {
					return reading.on(connection);
				} catch (IOException failed) {
					throw new UncheckedIOException(failed);
				}
			});
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}

	private Head writeChanging(Connection connection) throws SQLException, IOException {
		Catalog catalog = Catalog.read(connection);
		RowReader rows = new RowReader(connection, Locking.UNTIL_END);
		Project found = ProjectRow.find(connection, project).orElseThrow(this::unknown);
		for (ProjectTable table : ProjectTable.ALL) {
			if (table.by() != Belonging.RUN) {
				writeRows(rows, ArchiveManifest.entry(table), catalog.get(table.name()), table.by().condition());
			}
		}
		refuseUnfinished(connection, found);
		writeRows(rows, ArchiveManifest.EVENTS, ArchiveCheck.events(catalog), Belonging.PROJECT.condition());
		String document = document(connection, found);
		zip.entry(ArchiveManifest.DOCUMENT, out -> out.write(document.getBytes(StandardCharsets.UTF_8)));
		return new Head(Facts.read(connection), found.title(), found.runs(), catalog);
	}

	/** @param head with as many runs as there were when they were listed: later ones are not in the archive */
	private boolean writeSettled(Connection connection, Head head) throws SQLException, IOException {
		RowReader rows = new RowReader(connection, Locking.NONE);
		for (ProjectTable table : ProjectTable.ALL) {
			if (table.by() == Belonging.RUN) {
				writeRows(rows, ArchiveManifest.entry(table), head.catalog().get(table.name()), Belonging.ofFirstRuns(head.runs()));
			}
		}
		// Nothing takes such rows away but the end of their whole project.
		ProjectRow.find(connection, project).orElseThrow(this::unknown);
		return true;
	}

	private void writeRows(RowReader rows, String entry, Table table, String condition) throws SQLException, IOException {
		zip.<SQLException>entry(entry, out -> rows.read(table, table.carried(), Optional.of(condition), project, out::row));
	}

	private Refusal unknown() {
		return new Refusal(ProblemCode.UNKNOWN, "There is no project " + project + ".", "See: crucible project list.", Place.whole("project"));
	}

	private void refuseUnfinished(Connection connection, Project found) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(
				"SELECT number FROM crucible_runs WHERE project_id = ? AND status IN ('created', 'running') ORDER BY number")) {
			select.setString(1, project);
			try (ResultSet row = select.executeQuery()) {
				if (row.next()) {
					throw new Refusal(ProblemCode.REFUSED, String.format(Locale.ROOT, "R-%03d of \"%s\" is not over.", row.getInt(1), found.title()),
							"Wait for its end.", Place.whole("project"));
				}
			}
		}
	}

	/** Empty where there is none yet. */
	private String document(Connection connection, Project found) throws SQLException {
		try (PreparedStatement select = connection
				.prepareStatement("SELECT content FROM crucible_documents WHERE project_id = ? AND revision = ?")) {
			select.setString(1, project);
			select.setInt(2, found.revision());
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? row.getString(1) : "";
			}
		}
	}
}
