package org.intcrucible.store.internal.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemCode;

/** Sees that a row which is imported refers to rows of its own project alone, and to none that was here before. */
final class Ownership implements AutoCloseable {

	private final Connection connection;
	private final String project;
	private final Map<String, PreparedStatement> selects = new HashMap<>();
	/** What each column referred to last: neighbouring rows often have the same parent. */
	private final Map<String, String> known = new HashMap<>();

	Ownership(Connection connection, String project) {
		this.connection = connection;
		this.project = project;
	}

	/** @throws Refusal if the column refers to nothing of the project */
	void check(Table table, String column, String id, Place place) throws SQLException {
		String memory = table.name() + "." + column;
		if (id == null || id.equals(known.get(memory))) {
			return;
		}
		PreparedStatement select = select(table.parents().get(column));
		select.setString(1, id);
		select.setString(2, project);
		try (ResultSet row = select.executeQuery()) {
			if (!row.next()) {
				throw new Refusal(ProblemCode.SYNTAX, "The value of \"" + column + "\" names nothing of this archive.", "", place);
			}
		}
		known.put(memory, id);
	}

	private PreparedStatement select(String parent) throws SQLException {
		PreparedStatement select = selects.get(parent);
		if (select == null) {
			select = connection.prepareStatement("SELECT 1 FROM " + parent + " WHERE id = ? AND " + ProjectTable.named(parent).by().condition());
			selects.put(parent, select);
		}
		return select;
	}

	@Override
	public void close() throws SQLException {
		for (PreparedStatement select : selects.values()) {
			select.close();
		}
	}
}
