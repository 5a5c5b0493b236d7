package org.intcrucible.store.internal.project;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.intcrucible.document.DocumentDifference.Change;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.store.Author;
import org.intcrucible.store.internal.SqlFailures;

/** Differences as lines of provenance, all of one revision, one moment and one author. */
record ChangeHistory(ProjectId project, int revision, Instant when, Author by) {

	private static final String INSERT = "INSERT INTO crucible_provenance "
			+ "(project_id, element_id, type, occurred_at, actor, source, description, reference_ids, metadata) "
			+ "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

	/** @param connection in a transaction, in the schema */
	void write(Connection connection, List<Change> changes) {
		SqlFailures.translated(() -> {
			try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
				for (Change change : changes) {
					fill(insert, element(change.subject()), entry(change));
					insert.addBatch();
				}
				return insert.executeBatch().length;
			}
		});
	}

	private void fill(PreparedStatement insert, String element, ProvenanceEntry entry) throws SQLException {
		insert.setString(1, project.toString());
		insert.setString(2, element);
		insert.setString(3, entry.type());
		insert.setString(4, entry.timestamp().toString());
		insert.setString(5, entry.actor().name().toLowerCase(Locale.ROOT));
		insert.setString(6, entry.source());
		insert.setString(7, entry.description());
		insert.setString(8, JsonCodec.write(entry.referenceIds()));
		insert.setString(9, JsonCodec.write(entry.metadata()));
	}

	private ProvenanceEntry entry(Change change) {
		String kind = change.kind().name().toLowerCase(Locale.ROOT);
		return new ProvenanceEntry(kind, when, by.actor(), by.source(), subject(change.subject()) + " was " + kind + ".",
				List.of(element(change.subject())), Map.of("revision", String.valueOf(revision), "before", change.before(), "after", change.after()));
	}

	/** Under which id it is found; for what is no element, its own word. */
	private static String element(Subject subject) {
		return switch (subject) {
			case Subject.Title() -> "title";
			case Subject.Description() -> "description";
			case Subject.Element(var section, String id) -> id;
			case Subject.Order(var section) -> section.title() + " order";
		};
	}

	private static String subject(Subject subject) {
		return switch (subject) {
			case Subject.Title() -> "The title";
			case Subject.Description() -> "The description";
			case Subject.Element(var section, String id) -> section.title() + ": \"" + id + "\"";
			case Subject.Order(var section) -> section.title() + ": the order";
		};
	}
}
