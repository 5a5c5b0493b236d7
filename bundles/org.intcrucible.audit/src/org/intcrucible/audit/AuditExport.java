package org.intcrucible.audit;

import java.io.IOException;
import java.io.OutputStream;

import org.intcrucible.store.AuditFilter;
import org.osgi.annotation.versioning.ProviderType;

/** Writes the log for other programs. */
@ProviderType
public interface AuditExport {

	/** All columns of {@link org.intcrucible.store.AuditLine}, under their names in snake_case. Both are UTF-8. */
	enum Format {
		/** One JSON object for each event, one line each. */
		JSONL,
		/** RFC 4180, with a line of names. */
		CSV
	}

	/**
	 * Writes events by sequence number, one at a time in memory. The stream is flushed and stays open.
	 *
	 * @return how many
	 * @throws IOException if the stream takes no more
	 */
	long write(AuditFilter filter, Format format, OutputStream target) throws IOException;
}
