package org.intcrucible.audit;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunId;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.Page;
import org.osgi.annotation.versioning.ProviderType;

/** Answers questions from the audit log. Not for the UI thread. */
@ProviderType
public interface AuditLog {

	/**
	 * The newest first.
	 *
	 * @param page {@link Page.Request#after()} is the sequence number of the last event of the part before
	 */
	Page<AuditLine> list(AuditFilter filter, Page.Request page);

	/** Everything that is known of a run; or that there is no such run (UNKNOWN). */
	Result<Reconstruction, Problem> show(RunId run);

	/** Reads the whole log and says whether anybody touched it. Takes about as long as reading the file does. */
	ChainCheck verify();
}
