package org.intcrucible.run.execution.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.Sha256;
import org.intcrucible.model.StageUse;
import org.intcrucible.store.StageCheckpoint;

/** Writes down which stages a run has finished, and knows which ones it took over because another run had. */
final class Checkpoints {

	/**
	 * Everything that the output of a stage depends on. Limits are not among it: a stage that they cut short is never finished.
	 */
	private record Input(String document, RunRequest request, List<StageUse> stages, String stage) {
	}

	private final PinnedRun run;
	private final RunJournal journal;
	private final Map<Step, StageCheckpoint> takenOver = new LinkedHashMap<>();

	Checkpoints(PinnedRun run, RunJournal journal) {
		this.run = run;
		this.journal = journal;
	}

	/** Takes over what another run has finished of the same input, up to the first stage that it has not. */
	void takeOver(RunId parent, List<StageCheckpoint> finished) {
		for (Step step : Step.values()) {
			Optional<StageCheckpoint> same = finished.stream()
					.filter(checkpoint -> checkpoint.stage().equals(step.title()) && checkpoint.inputHash().equals(hash(step))).findFirst();
			if (same.isEmpty()) {
				break;
			}
			takenOver.put(step, same.get());
		}
		if (!takenOver.isEmpty()) {
			journal.takenOver(run.view().id(), parent, titles());
		}
	}

	/** Names of the stages that were taken over. */
	List<String> titles() {
		return takenOver.keySet().stream().map(Step::title).toList();
	}

	/** Whether a stage was taken over. */
	boolean has(Step step) {
		return takenOver.containsKey(step);
	}

	/** What a stage that was taken over has left; empty if this run has to do it. */
	Optional<String> takenOver(Step step) {
		return Optional.ofNullable(takenOver.get(step)).map(StageCheckpoint::content);
	}

	/** How far the other run was when it had finished a stage that was taken over. */
	Optional<StageWork> workOf(Step step) {
		return takenOver(step).map(content -> JsonCodec.read(content, StageWork.class).orElseThrow());
	}

	void finished(Step step, String content) {
		journal.checkpoint(run.view().id(), new StageCheckpoint(step.title(), hash(step), content));
	}

	void finished(Step step, StageWork work) {
		finished(step, JsonCodec.write(work));
	}

	private String hash(Step step) {
		RunRequest request = run.view().authorisation().request();
		RunParameters counts = request.parameters();
		RunParameters unlimited = new RunParameters(counts.numCandidates(), counts.numScenarios(), counts.maxEvaluations(),
				counts.seedCandidateIds(), Limit.NONE, Limit.NONE, Limit.NONE);
		return Sha256.ofJson(new Input(run.document().hash(),
				new RunRequest(request.mode(), unlimited, request.seed(), request.stages(), request.analyses()), run.view().stages(), step.title()));
	}
}
