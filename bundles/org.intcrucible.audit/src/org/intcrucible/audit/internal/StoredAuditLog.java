package org.intcrucible.audit.internal;

import org.intcrucible.audit.AuditLog;
import org.intcrucible.audit.ChainCheck;
import org.intcrucible.audit.Reconstruction;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunId;
import org.intcrucible.store.AuditFilter;
import org.intcrucible.store.AuditLine;
import org.intcrucible.store.AuditReader;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads from the store, each time anew. */
@Component
public final class StoredAuditLog implements AuditLog {

	private final AuditReader audit;
	private final RunTrace traces;

	@Activate
	public StoredAuditLog(@Reference AuditReader audit, @Reference RunReader runs, @Reference ProjectReader projects,
			@Reference ConversationReader conversations) {
		this.audit = audit;
		traces = new RunTrace(audit, runs, projects, conversations);
	}

	@Override
	public Page<AuditLine> list(AuditFilter filter, Page.Request page) {
		return audit.list(filter, page);
	}

	@Override
	public Result<Reconstruction, Problem> show(RunId run) {
		return traces.of(run);
	}

	@Override
	public ChainCheck verify() {
		return new Verification(audit).check();
	}
}
