package org.intcrucible.store.internal.keep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a database says of itself.
 *
 * @param schema       version
 * @param installation id
 */
record Facts(int schema, String installation) {

	/** @param connection in the schema of the product */
	static Facts read(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			return new Facts(Integer.parseInt(one(statement, "SELECT MAX(version) FROM crucible_schema_history")),
					one(statement, "SELECT content FROM crucible_facts WHERE name = 'installation'"));
		}
	}

	private static String one(Statement statement, String query) throws SQLException {
		try (ResultSet row = statement.executeQuery(query)) {
			if (!row.next()) {
				throw new SQLException("the database does not say what it is");
			}
			return row.getString(1);
		}
	}
}
