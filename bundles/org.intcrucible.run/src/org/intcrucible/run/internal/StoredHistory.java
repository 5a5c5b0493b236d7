package org.intcrucible.run.internal;

import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunResult;
import org.intcrucible.run.RunHistory;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows plug-ins what the store holds, without the store. */
@Component
public final class StoredHistory implements RunHistory {

	private final RunReader runs;

	@Activate
	public StoredHistory(@Reference RunReader runs) {
		this.runs = runs;
	}

	@Override
	public Optional<Run> find(RunId id) {
		return runs.find(id);
	}

	@Override
	public List<Run> newest(ProjectId project, int count) {
		return runs.list(RunFilter.of(project), Page.Request.first(count)).items();
	}

	@Override
	public Optional<RunResult> result(RunId id) {
		return runs.result(id);
	}

	@Override
	public List<Candidate> best(RunId id, int count) {
		return runs.ranked(id, Page.Request.first(count)).items();
	}
}
