package org.intcrucible.run.execution.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.TriggerId;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.StageCheckpoint;

/** Keeps what it is told in memory, for tests of what is told. */
final class MemoryJournal implements RunJournal, RunArchive {

	/** What was told of one run between its start and its end. */
	private static final class Record {
		private final List<String> steps = new ArrayList<>();
		private final List<Scenario> scenarios = new ArrayList<>();
		private final List<Entrant> entrants = new ArrayList<>();
		private final List<EvaluationBlock> blocks = new ArrayList<>();
		private final List<StageCheckpoint> checkpoints = new ArrayList<>();
	}

	private final Map<RunId, Run> runs = new LinkedHashMap<>();
	private final Map<RunId, PinnedDocument> documents = new LinkedHashMap<>();
	private final Map<RunId, RunPapers> papers = new LinkedHashMap<>();
	private final Map<RunId, RunResult> results = new LinkedHashMap<>();
	private final List<String> rejections = new ArrayList<>();
	private final Map<RunId, Record> records = new LinkedHashMap<>();

	private Record record(RunId run) {
		return records.computeIfAbsent(run, id -> new Record());
	}

	@Override
	public synchronized Run created(Run run, PinnedDocument document, RunPapers authorised) {
		Run numbered = run.numbered(runs.size() + 1);
		runs.put(run.id(), numbered);
		documents.put(run.id(), document);
		papers.put(run.id(), authorised);
		return numbered;
	}

	@Override
	public synchronized void started(Run run) {
		runs.put(run.id(), run);
	}

	@Override
	public synchronized void scenarios(RunId run, List<Scenario> scenarios) {
		step(run, scenarios.size() + " scenarios");
		record(run).scenarios.addAll(scenarios);
	}

	@Override
	public synchronized void entered(RunId run, List<Entrant> entrants) {
		step(run, entrants.size() + " entrants");
		record(run).entrants.addAll(entrants);
	}

	@Override
	public synchronized void evaluated(RunId run, EvaluationBlock block) {
		step(run, block.candidates() + " x " + block.scenarios() + " evaluations");
		record(run).blocks.add(block);
	}

	@Override
	public synchronized void checkpoint(RunId run, StageCheckpoint checkpoint) {
		step(run, "finished " + checkpoint.stage());
		record(run).checkpoints.add(checkpoint);
	}

	@Override
	public synchronized void takenOver(RunId run, RunId from, List<String> stages) {
		step(run, "took over " + String.join(" ", stages));
		Record old = record(from);
		for (String stage : stages) {
			record(run).checkpoints.add(old.checkpoints.stream().filter(checkpoint -> checkpoint.stage().equals(stage)).findFirst().orElseThrow());
			boolean attack = stage.equals("Attack");
			if (stage.equals("Scenarios") || attack) {
				old.scenarios.stream().filter(scenario -> isAttack(scenario) == attack).forEach(record(run).scenarios::add);
			} else if (stage.equals("Design")) {
				record(run).entrants.addAll(old.entrants);
			}
			if (stage.equals("Evaluate") || attack) {
				old.blocks.stream().filter(block -> block.firstScenario() > 1 == attack).forEach(record(run).blocks::add);
			}
		}
	}

	private static boolean isAttack(Scenario scenario) {
		return scenario.source() == Scenario.Source.ADVERSARIAL;
	}

	@Override
	public synchronized void takenOver(RunId run, RunId from, EvaluationBlock block) {
		step(run, "took over " + block.candidates() + " x " + block.scenarios() + " evaluations");
		record(run).blocks.add(block);
	}

	@Override
	public synchronized void limitNear(Run run, String limit, double used, double most) {
		step(run.id(), "near " + limit);
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
		record(run).steps.add(what);
	}

	/** What was told of a run between its start and its end, in order. */
	synchronized List<String> steps(RunId run) {
		return List.copyOf(record(run).steps);
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

	synchronized Optional<RunPapers> papers(RunId id) {
		return Optional.ofNullable(papers.get(id));
	}

	@Override
	public synchronized Optional<PinnedDocument> document(RunId run) {
		return Optional.ofNullable(documents.get(run));
	}

	@Override
	public synchronized List<StageCheckpoint> checkpoints(RunId run) {
		return List.copyOf(record(run).checkpoints);
	}

	@Override
	public synchronized List<Scenario> scenarios(RunId run) {
		return List.copyOf(record(run).scenarios);
	}

	@Override
	public synchronized List<Entrant> entered(RunId run) {
		return List.copyOf(record(run).entrants);
	}

	@Override
	public void evaluations(RunId run, Consumer<EvaluationBlock> each) {
		List<EvaluationBlock> blocks;
		synchronized (this) {
			blocks = List.copyOf(record(run).blocks);
		}
		blocks.forEach(each);
	}

	@Override
	public synchronized EvaluationBlock scores(RunId run, int firstCandidate) {
		return record(run).blocks.stream().filter(block -> block.firstCandidate() == firstCandidate && block.firstScenario() == 1).findFirst()
				.orElseThrow(() -> new IllegalStateException("no batch begins with candidate " + firstCandidate));
	}
}
