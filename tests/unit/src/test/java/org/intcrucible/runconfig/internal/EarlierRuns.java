package org.intcrucible.runconfig.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.TriggerId;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;
import org.intcrucible.store.StageCheckpoint;

/** Runs in memory, the newest first; whatever else a store knows of them is not asked for by run configuration. */
public final class EarlierRuns implements RunReader {

	private final List<Run> runs = new ArrayList<>();
	private final Map<RunId, PinnedDocument> documents = new HashMap<>();
	private final Map<RunId, List<StageCheckpoint>> finished = new HashMap<>();

	public Run add(Run run) {
		runs.addFirst(run);
		return run;
	}

	void workedOn(Run run, PinnedDocument document) {
		documents.put(run.id(), document);
	}

	void finished(Run run, String... stages) {
		finished.put(run.id(), List.of(stages).stream().map(stage -> new StageCheckpoint(stage, "", "")).toList());
	}

	@Override
	public Optional<Run> find(RunId id) {
		return runs.stream().filter(run -> run.id().equals(id)).findFirst();
	}

	@Override
	public Page<Run> list(RunFilter filter, Page.Request page) {
		return new Page<>(runs.stream().filter(run -> filter.statuses().isEmpty() || filter.statuses().contains(run.status()))
				.filter(run -> filter.projects().isEmpty() || filter.projects().contains(run.authorisation().project()))
				.limit(page.limit()).toList(), 0);
	}

	@Override
	public Optional<PinnedDocument> document(RunId id) {
		return Optional.ofNullable(documents.get(id));
	}

	@Override
	public List<StageCheckpoint> checkpoints(RunId id) {
		return finished.getOrDefault(id, List.of());
	}

	@Override
	public Optional<Run> find(TriggerId trigger) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<Run> numbered(ProjectId project, int number) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<RunPapers> papers(RunId id) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<MessageId> summaryMessage(RunId id) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Page<Run> unsummarised(Page.Request page) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Run> children(RunId id) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Map<String, String> columns(RunId id) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<RunResult> result(RunId id) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Scenario> scenarios(RunId id) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Page<Candidate> ranked(RunId id, Page.Request page) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<Candidate> candidate(RunId id, int ordinal) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Page<Candidate> entered(RunId id, Page.Request page) {
		throw new UnsupportedOperationException();
	}
}
