package org.intcrucible.store;

import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.annotation.versioning.ProviderType;

/** Reads the audit log as it is stored. */
@ProviderType
public interface AuditReader {

	/**
	 * The newest first.
	 *
	 * @param page {@link Page.Request#after()} is the sequence number of the last event of the part before
	 */
	Page<AuditLine> list(AuditFilter filter, Page.Request page);

	/** All of them, by sequence number, one at a time in memory. */
	void stream(AuditFilter filter, Consumer<AuditLine> each);

	/** The last event as the database has it; empty if there is none. */
	Optional<AuditHead> head();

	/** The last event as it stands beside the database. */
	Anchor anchor();
}
