package org.intcrucible.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

/** Access to the database for the repositories of this bundle. What it opens it closes. */
public interface Sessions {

	/** Work on a plain connection. */
	@FunctionalInterface
	interface SqlWork<T> {
		T on(Connection connection) throws SQLException;
	}

	/**
	 * Reads through entities. Nothing that is changed in them is written.
	 *
	 * @throws org.intcrucible.store.StoreException if the database cannot be opened or read
	 */
	<T> T read(Function<EntityManager, T> work);

	/** Reads through JDBC, for what is no entity. The connection is read-only and in the schema of the product. */
	<T> T query(SqlWork<T> work);
}
