package org.intcrucible.run.execution.internal;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.RunId;
import org.intcrucible.run.RunHistory;
import org.intcrucible.run.RunResult;
import org.intcrucible.run.RunView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets everybody read what the journal holds, and nobody write. */
@Component
public final class MemoryHistory implements RunHistory {

	private final MemoryJournal journal;

	@Activate
	public MemoryHistory(@Reference MemoryJournal journal) {
		this.journal = journal;
	}

	@Override
	public Optional<RunView> find(RunId id) {
		return journal.find(id);
	}

	@Override
	public List<RunView> all() {
		return journal.all();
	}

	@Override
	public Optional<RunResult> result(RunId id) {
		return journal.result(id);
	}
}
