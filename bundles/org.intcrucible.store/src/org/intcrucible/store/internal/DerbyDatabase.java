package org.intcrucible.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;

/** One embedded database on disk, with its two accounts. */
final class DerbyDatabase {

	/** What Derby says when it did shut a database down. */
	private static final String SHUT_DOWN = "08006";

	private final Driver driver = new EmbeddedDriver();
	private final Path folder;
	private final AccessFile access;

	DerbyDatabase(Path folder, AccessFile access) {
		this.folder = folder;
		this.access = access;
	}

	/** Makes a new database with both accounts. It is shut down afterwards, for accounts count from the next start. */
	void create() throws SQLException {
		try (Connection owner = connect(AccessFile.OWNER, access.ownerPassword(), ";create=true");
				Statement statement = owner.createStatement()) {
			// A thousand rounds, at each connection, are for passwords that one may guess; these are random, 192 bits.
			setProperty(owner, "derby.authentication.builtin.iterations", "1");
			createUser(owner, AccessFile.OWNER, access.ownerPassword());
			createUser(owner, AccessFile.APP, access.appPassword());
			// Else the password of every account but the owner's would expire after a month.
			setProperty(owner, "derby.authentication.native.passwordLifetimeMillis", "0");
			setProperty(owner, "derby.database.defaultConnectionMode", "fullAccess");
			statement.execute("CREATE SCHEMA " + AccessFile.OWNER);
		}
		shutDown();
	}

	private static void createUser(Connection owner, String name, String password) throws SQLException {
		try (var call = owner.prepareCall("CALL SYSCS_UTIL.SYSCS_CREATE_USER(?, ?)")) {
			call.setString(1, name);
			call.setString(2, password);
			call.execute();
		}
	}

	private static void setProperty(Connection owner, String key, String value) throws SQLException {
		try (var call = owner.prepareCall("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY(?, ?)")) {
			call.setString(1, key);
			call.setString(2, value);
			call.execute();
		}
	}

	/**
	 * Works on a connection that may do everything, in the schema of the product; starts the database where it does not run.
	 * What the work left uncommitted is taken back.
	 */
	<T> T asOwner(Sessions.SqlWork<T> work) throws SQLException {
		try (Connection owner = connect(AccessFile.OWNER, access.ownerPassword(), "")) {
			try {
				owner.setSchema(AccessFile.OWNER);
				T result = work.on(owner);
				takeBack(owner);
				return result;
			} catch (SQLException | RuntimeException | Error failure) {
				takeBackAfter(owner, failure);
				throw failure;
			}
		}
	}

	private static void takeBack(Connection owner) throws SQLException {
		if (!owner.getAutoCommit()) {
			owner.rollback();
		}
	}

	/** A failure may have closed the connection; then why it failed is what the caller is told. */
	private static void takeBackAfter(Connection owner, Throwable failure) {
		try {
			takeBack(owner);
		} catch (SQLException rollback) {
			failure.addSuppressed(rollback);
		}
	}

	/** Connections of the working account. */
	DataSource dataSource() {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(folder.toAbsolutePath().toString());
		source.setUser(AccessFile.APP);
		source.setPassword(access.appPassword());
		return source;
	}

	/**
	 * Asks once as the working account. Derby makes its cache of permissions when it first checks one, without a lock: threads that
	 * are the first at the same time fail with a ClassCastException, so that nobody else may be connected yet.
	 */
	void firstPermission() throws SQLException {
		try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement()) {
			statement.executeQuery("SELECT name FROM " + AccessFile.OWNER + ".crucible_facts").close();
		}
	}

	/** The address of the database. */
	String url() {
		return "jdbc:derby:" + folder.toAbsolutePath();
	}

	private Connection connect(String user, String password, String attributes) throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", user);
		properties.setProperty("password", password);
		return driver.connect(url() + attributes, properties);
	}

	/** Writes everything back, so that the next start has nothing to recover. */
	void shutDown() throws SQLException {
		try {
			connect(AccessFile.OWNER, access.ownerPassword(), ";shutdown=true").close();
		} catch (SQLException ended) {
			if (!SHUT_DOWN.equals(ended.getSQLState())) {
				throw ended;
			}
		}
	}
}
