package org.intcrucible.store.internal;

import java.io.IOException;
import java.sql.SQLException;

import jakarta.persistence.EntityManagerFactory;

import org.intcrucible.store.AuditHead;
import org.osgi.service.log.Logger;

/**
 * A database that runs.
 *
 * @param derby    the database
 * @param entities what reads and writes it
 * @param end      the file beside it that the end of the audit log is kept in
 */
record OpenDatabase(DerbyDatabase derby, EntityManagerFactory entities, AnchorFile end) {

	/** Keeps the end of the log beside the database. The events are stored already: without it they are only less safe. */
	void anchor(AuditHead head) {
		try {
			end.write(head);
		} catch (IOException failed) {
			throw SqlFailures.storeException(failed, "What was to be done is done and stored, but the end of the audit log could not be kept beside it");
		}
	}

	void close(Logger log) {
		entities.close();
		try {
			derby.shutDown();
		} catch (SQLException failed) {
			// Whatever was committed is on disk; the next start recovers it.
			log.warn("The database \"{}\" did not shut down", derby.url(), failed);
		}
	}
}
