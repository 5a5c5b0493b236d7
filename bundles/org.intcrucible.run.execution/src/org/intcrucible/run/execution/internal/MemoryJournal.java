package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.RunId;
import org.intcrucible.run.RunResult;
import org.intcrucible.run.RunView;
import org.osgi.service.component.annotations.Component;

/** Keeps the runs of this process in memory. */
@Component(service = {RunJournal.class, MemoryJournal.class})
public final class MemoryJournal implements RunJournal {

	private final Map<RunId, RunView> runs = new LinkedHashMap<>();
	private final Map<RunId, RunResult> results = new LinkedHashMap<>();
	private final List<String> rejections = new ArrayList<>();

	@Override
	public synchronized void created(RunView run) {
		runs.put(run.id(), run);
	}

	@Override
	public synchronized void changed(RunView run) {
		runs.put(run.id(), run);
	}

	@Override
	public synchronized void ended(RunView run, RunResult result) {
		runs.put(run.id(), run);
		results.put(run.id(), result);
	}

	@Override
	public synchronized void ended(RunView run) {
		runs.put(run.id(), run);
	}

	@Override
	public synchronized void rejected(String reason) {
		rejections.add(reason);
	}

	/** Reasons of refused attempts, oldest first. */
	synchronized List<String> rejections() {
		return List.copyOf(rejections);
	}

	@Override
	public synchronized Optional<RunView> find(RunId id) {
		return Optional.ofNullable(runs.get(id));
	}

	/** The newest first. */
	synchronized List<RunView> all() {
		List<RunView> newestFirst = new ArrayList<>(runs.values());
		Collections.reverse(newestFirst);
		return newestFirst;
	}

	synchronized Optional<RunResult> result(RunId id) {
		return Optional.ofNullable(results.get(id));
	}
}
