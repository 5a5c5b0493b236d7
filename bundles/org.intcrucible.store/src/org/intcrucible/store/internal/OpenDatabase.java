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

	/**
	 * Keeps the end of the log beside the database. The work is stored already and must not seem to have failed; an end that
	 * lags behind is sound, and the next event brings it up to date.
	 */
	void anchor(AuditHead head, Logger log) {
		try {
			end.write(head);
		} catch (IOException failed) {
			log.warn("The end of the audit log, event {}, could not be kept beside it", head.sequence(), failed);
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
