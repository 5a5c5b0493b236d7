package org.intcrucible.store.internal.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the database went about a query.
 *
 * @param text as the database tells it
 */
public record QueryPlan(String text) {

	private static final Pattern VISITED = Pattern.compile("Number of rows visited=(\\d+)");

	/** The plan of the last query that some work makes on a connection. */
	public static QueryPlan of(Connection connection, Callable<?> work) {
		try (Statement statement = connection.createStatement()) {
			statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
			work.call();
			try (ResultSet row = statement.executeQuery("VALUES SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()")) {
				row.next();
				return new QueryPlan(row.getString(1));
			} finally {
				statement.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(0)");
			}
		} catch (SQLException failed) {
			throw new AssertionError(failed);
		} catch (Exception failed) {
			throw new AssertionError("the work failed", failed);
		}
	}

	/** @param most how many rows it may look at */
	public boolean assertReadsAlongAnIndex(String table, int most) {
		assertTrue(text.contains("Index Scan ResultSet for " + table), text);
		assertFalse(text.contains("Sort ResultSet"), text);
		assertFalse(text.contains("Table Scan"), text);
		int visited = VISITED.matcher(text).results().mapToInt(found -> Integer.parseInt(found.group(1))).max().orElseThrow();
		assertTrue(visited <= most, text);
		return true;
	}

	/** @param most how many rows of the table itself it may fetch, when the index has said which */
	public void assertFetches(String table, int most) {
		Matcher fetched = Pattern.compile("Index Row to Base Row ResultSet for " + table + ":.*?Rows seen = (\\d+)", Pattern.DOTALL).matcher(text);
		assertTrue(fetched.find(), text);
		assertTrue(Integer.parseInt(fetched.group(1)) <= most, text);
	}
}
