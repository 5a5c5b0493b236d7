package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.store.StoreException;

/**
 * What a run works on, and how far it is.
 *
 * @param document the pinned copy
 * @param notes    what a reader of the result should know; empty before the end
 */
record RunSubject(RunStatus status, ProblemDocument document, List<String> notes) {

	private static final String SELECT = "SELECT r.status, r.notes, d.content FROM crucible_runs r "
			+ "JOIN crucible_documents d ON d.id = r.document_id WHERE r.id = ?";

	static Optional<RunSubject> find(Connection connection, RunId run) throws SQLException {
		try (PreparedStatement select = connection.prepareStatement(SELECT)) {
			select.setString(1, run.toString());
			try (ResultSet row = select.executeQuery()) {
				return row.next() ? Optional.of(new RunSubject(RunMapping.constant(RunStatus.class, row.getString(1)),
						parsed(run, row.getString(3)), JsonColumn.list(row.getString(2), String[].class))) : Optional.empty();
			}
		}
	}

	/**
	 * Id of the row of a document.
	 *
	 * @throws IllegalArgumentException if the project has no such revision
	 */
	static String row(Connection connection, ProjectId project, int revision) throws SQLException {
		try (PreparedStatement select =
				connection.prepareStatement("SELECT id FROM crucible_documents WHERE project_id = ? AND revision = ?")) {
			select.setString(1, project.toString());
			select.setInt(2, revision);
			try (ResultSet row = select.executeQuery()) {
				if (!row.next()) {
					throw new IllegalArgumentException("project " + project + " has no revision " + revision);
				}
				return row.getString(1);
			}
		}
	}

	private static ProblemDocument parsed(RunId run, String text) {
		return DocumentParser.parse(run.toString(), text).map(ParsedDocument::document).fold(document -> document, problems -> {
			throw new StoreException(new Problem(ProblemCode.INPUT_OUTPUT,
					"The document of run " + run + " cannot be read: " + problems.getFirst() + ".",
					"Put a backup back: crucible restore FILE.zip.", Place.whole("workspace")));
		});
	}

	DesignSpace designs() {
		return DesignSpace.of(document.world());
	}
}
