package org.intcrucible.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.intcrucible.model.RunId;
import org.osgi.annotation.versioning.ProviderType;

/** Looks the numbers of single evaluations up, without reading those of others. */
@ProviderType
public interface EvaluationReader {

	/**
	 * One evaluation.
	 *
	 * @param candidate ordinal, from 1
	 * @param scenario  ordinal, from 1
	 */
	Optional<StoredEvaluation> find(RunId run, int candidate, int scenario);

	/** One candidate in every scenario, by the ordinals of these. */
	List<StoredEvaluation> row(RunId run, int candidate);

	/**
	 * All of a run, block by block, by first scenario and then by first candidate. One block at a time is in memory.
	 *
	 * @param each must be quick: a connection to the database is held meanwhile
	 */
	void stream(RunId run, Consumer<EvaluationBlock> each);

	/**
	 * The same with every column that is stored, also those of either side of each limit of a constraint, such as {@code
	 * budget.left.0}: for whoever scores evaluations once more. All other methods leave them out.
	 */
	void streamStored(RunId run, Consumer<EvaluationBlock> each);

	/**
	 * P and R of one block, without its outcomes and satisfactions.
	 *
	 * @param firstCandidate ordinal of its first candidate, and {@code firstScenario} of its first scenario
	 */
	Optional<EvaluationBlock> scores(RunId run, int firstCandidate, int firstScenario);

	/** How many evaluations of a run are stored. */
	long count(RunId run);
}
