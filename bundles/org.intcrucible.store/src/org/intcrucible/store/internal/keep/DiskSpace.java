package org.intcrucible.store.internal.keep;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

import org.intcrucible.store.StoreException;
import org.intcrucible.store.internal.OwnerAccess;
import org.osgi.service.log.Logger;

/** Gives the room of rows that are gone back to the disk. */
final class DiskSpace {

	private final OwnerAccess owner;
	private final Logger log;

	DiskSpace(OwnerAccess owner, Logger log) {
		this.owner = owner;
		this.log = log;
	}

	/** Tables that are in use keep their room until the next time: nothing is lost but that. */
	void reclaim() {
		for (ProjectTable table : ProjectTable.ALL) {
			try {
				owner.asOwner(connection -> compress(connection, table.name()));
			} catch (StoreException inUse) {
				log.warn("The table {} keeps its room for now", table.name(), inUse);
			}
		}
	}

	private static boolean compress(Connection connection, String table) throws SQLException {
		// The last argument builds indexes one after the other, which takes less memory.
		try (CallableStatement call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_COMPRESS_TABLE(?, ?, 1)")) {
			call.setString(1, connection.getSchema());
			call.setString(2, table.toUpperCase(Locale.ROOT));
			return call.execute();
		}
	}
}
