package org.intcrucible.store;

import org.intcrucible.model.Actor;
import org.intcrucible.model.AuditEvent;
import org.osgi.annotation.versioning.ProviderType;

/** One transaction, for the thread that got it and as long as its work lasts. */
@ProviderType
public interface UnitOfWork {

	/**
	 * Adds a line to the audit log, for good if and only if this unit succeeds. The writers of this package append what they
	 * do themselves.
	 */
	void append(AuditEvent event, Actor actor);
}
