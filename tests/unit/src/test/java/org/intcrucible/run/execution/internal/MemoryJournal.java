package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.TriggerId;
import org.intcrucible.store.EvaluationBlock;

/** Keeps what it is told in memory, for tests of what is told. */
final class MemoryJournal implements RunJournal {

	private final Map<RunId, Run> runs = new LinkedHashMap<>();
	private final Map<RunId, RunResult> results = new LinkedHashMap<>();
	private final List<String> rejections = new ArrayList<>();
	private final Map<RunId, List<String>> steps = new LinkedHashMap<>();

	@Override
	public synchronized Run created(Run run, PinnedDocument document) {
		Run numbered = run.numbered(runs.size() + 1);
		runs.put(run.id(), numbered);
		return numbered;
	}

	@Override
	public synchronized void started(Run run) {
		runs.put(run.id(), run);
	}

	@Override
	public synchronized void scenarios(RunId run, List<Scenario> scenarios) {
		step(run, scenarios.size() + " scenarios");
	}

	@Override
	public synchronized void entered(RunId run, List<Entrant> entrants) {
		step(run, entrants.size() + " entrants");
	}

	@Override
	public synchronized void evaluated(RunId run, EvaluationBlock block) {
		step(run, block.candidates() + " x " + block.scenarios() + " evaluations");
	}

	@Override
	public synchronized void ended(Run run, RunResult result) {
		runs.put(run.id(), run);
		results.put(run.id(), result);
	}

	@Override
	public synchronized void ended(Run run) {
		runs.put(run.id(), run);
	}

	@Override
	public synchronized void rejected(RunAuthorisation press, String reason) {
		rejections.add(reason);
	}

	@Override
	public synchronized void refused(RunId run, String reason) {
		rejections.add(reason);
	}

	private void step(RunId run, String what) {
		steps.computeIfAbsent(run, id -> new ArrayList<>()).add(what);
	}

	/** What was told of a run between its start and its end, in order. */
	synchronized List<String> steps(RunId run) {
		return List.copyOf(steps.getOrDefault(run, List.of()));
	}

	/** Reasons of refused attempts, oldest first. */
	synchronized List<String> rejections() {
		return List.copyOf(rejections);
	}

	@Override
	public synchronized Optional<Run> find(RunId id) {
		return Optional.ofNullable(runs.get(id));
	}

	@Override
	public synchronized Optional<Run> find(TriggerId trigger) {
		return runs.values().stream().filter(run -> run.authorisation().uiTriggerId().equals(trigger)).findFirst();
	}

	/** The newest first. */
	synchronized List<Run> all() {
		List<Run> newestFirst = new ArrayList<>(runs.values());
		Collections.reverse(newestFirst);
		return newestFirst;
	}

	synchronized Optional<RunResult> result(RunId id) {
		return Optional.ofNullable(results.get(id));
	}
}
