package org.intcrucible.run.execution.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.StageCheckpoint;

/** What runs have left behind, for those that repeat them or go on where they ended. */
interface RunArchive {

	/** What a run worked on. */
	Optional<PinnedDocument> document(RunId run);

	/** The stages that it finished, in the order in which it did. */
	List<StageCheckpoint> checkpoints(RunId run);

	/** By ordinal, adversarial ones included. */
	List<Scenario> scenarios(RunId run);

	/** By ordinal, as they entered. */
	List<Entrant> entered(RunId run);

	/**
	 * By first scenario and then by first candidate, with the columns of the constraints' leaves.
	 *
	 * @param each may get blocks a second time, from the first one on
	 */
	void evaluations(RunId run, Consumer<EvaluationBlock> each);

	/**
	 * P and R of one batch of the suite, without anything else.
	 *
	 * @param firstCandidate ordinal of its first candidate
	 * @throws IllegalStateException if there is no such batch
	 */
	EvaluationBlock scores(RunId run, int firstCandidate);
}
