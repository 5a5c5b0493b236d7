package org.intcrucible.run.execution.internal;

import java.util.List;

import org.intcrucible.model.Design;
import org.intcrucible.model.Scenario;

/** Tries all entrants: first in the suite, then in states of the world that were searched for to break the best of them. */
final class Trials {

	/** Adversarial probes go for so many of the best candidates. */
	private static final int ATTACKED = 3;

	private final Pipeline.Parts parts;
	private final CandidateEvaluations candidates;
	private final List<Scenario> suite;
	private final EvaluationBatches batches;

	Trials(Pipeline.Parts parts, CandidateEvaluations candidates, List<Scenario> suite, EvaluationBatches batches) {
		this.parts = parts;
		this.candidates = candidates;
		this.suite = suite;
		this.batches = batches;
	}

	void evaluate() {
		parts.enter(Step.EVALUATE);
		if (takenOver(Step.EVALUATE, suite)) {
			return;
		}
		batches.evaluate(candidates, suite, begun());
		finished(Step.EVALUATE);
	}

	/** @return the adversarial scenarios */
	List<Scenario> attack(Standings standings, MeteredProbe probe) {
		if (parts.limits().isCut()) {
			return List.of();
		}
		parts.enter(Step.ATTACK);
		if (parts.checkpoints().has(Step.ATTACK)) {
			List<Scenario> stored = parts.stored(true);
			takenOver(Step.ATTACK, stored);
			return stored;
		}
		List<Design> best = standings.inOrder(candidates.assessForOrder()).stream().limit(ATTACKED).map(candidates::design).toList();
		List<Scenario> found = StageFailedException.call(parts.run().stages().scenarios(),
				stage -> stage.adversarial(parts.context(), best, probe, suite.size() + 1));
		List<Scenario> attacks = parts.limits().isCut() ? List.of() : found;
		if (!attacks.isEmpty()) {
			parts.journal().scenarios(parts.id(), attacks);
			batches.evaluate(candidates, attacks, 0);
		}
		finished(Step.ATTACK);
		return attacks;
	}

	/** Evaluations without outcomes cannot be scored again: whoever goes on from here makes them anew. */
	private void finished(Step step) {
		if (candidates.keepsOutcomes()) {
			parts.finished(step);
		}
	}

	private boolean takenOver(Step step, List<Scenario> scenarios) {
		if (!parts.checkpoints().has(step)) {
			return false;
		}
		batches.takeOver(candidates, scenarios, parts.id(), parts.archive(), block -> {
			// it is among what was taken over
		});
		parts.resume(step);
		return true;
	}

	/**
	 * Takes over whole batches of an evaluation that was not finished.
	 *
	 * @return how many entrants they cover
	 */
	private int begun() {
		boolean same = parts.checkpoints().has(Step.DESIGN) && candidates.keepsOutcomes();
		return same && parts.run().course() instanceof PinnedRun.After after
				? batches.takeOver(candidates, suite, after.parent(), parts.archive(), block -> {
					parts.journal().takenOver(parts.id(), after.parent(), block);
					parts.meter().batchBegun();
				}) : 0;
	}
}
