package org.intcrucible.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;

import org.intcrucible.store.internal.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedWorkTest {

	@TempDir
	private Path folder;

	@Test
	void theFirstReasonIsToldThoughItsConnectionIsGoneAsWell() {
		try (StoreFixture store = StoreFixture.in(folder)) {
			Sessions.SqlWork<Object> breaks = connection -> {
				connection.rollback();
				connection.close();
				throw new SQLException("the page is torn");
			};
			StoreException told = assertThrows(StoreException.class, () -> store.sessions().query(breaks));
			assertTrue(told.getMessage().contains("the page is torn"), told.getMessage());
			StoreException owner = assertThrows(StoreException.class, () -> store.owner().asOwner(breaks));
			assertTrue(owner.getMessage().contains("the page is torn"), owner.getMessage());
			assertEquals(true, store.sessions().query(connection -> connection.isValid(1)));
		}
	}
}
