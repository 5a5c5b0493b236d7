package org.intcrucible.store.run;

import java.util.List;

import org.intcrucible.model.Actor;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.StageCheckpoint;
import org.intcrucible.store.UnitOfWork;
import org.osgi.annotation.versioning.ProviderType;

/** Writes runs down as they go on. Each method appends the event that tells of it, where there is one. */
@ProviderType
public interface RunWriter {

	/**
	 * A run that is new and waits.
	 *
	 * @param document what it works on, a revision of its project
	 * @param papers   what it is authorised on
	 * @param actor    who pressed
	 * @return the run with its number
	 */
	Run created(UnitOfWork unit, Run run, PinnedDocument document, RunPapers papers, Actor actor);

	/** Its turn has come; what it uses up is kept as far as it is known. */
	void started(UnitOfWork unit, Run run);

	/** Scenarios that it tries candidates in, the suite first, adversarial ones when they are there. */
	void scenarios(UnitOfWork unit, RunId run, List<Scenario> scenarios);

	/** Candidates that it keeps, as they enter: not evaluated, not ranked. */
	void entered(UnitOfWork unit, RunId run, List<Entry> entries);

	/** Evaluations that were made. */
	void evaluated(UnitOfWork unit, RunId run, EvaluationBlock block);

	/** What the scores say of candidates that have entered. */
	void ranked(UnitOfWork unit, RunId run, List<Candidate> candidates);

	/** A stage is finished, with everything that it reported before. */
	void checkpoint(UnitOfWork unit, RunId run, StageCheckpoint checkpoint);

	/**
	 * Takes over what another run has stored of stages that it finished: scenarios, candidates as they entered, evaluations,
	 * checkpoints. The other run stays as it is.
	 *
	 * @param from   the run that this one resumes
	 * @param stages names of checkpoints of {@code from}; everything that those stages reported
	 * @throws IllegalArgumentException if it has no such checkpoint
	 */
	void takeOver(UnitOfWork unit, RunId run, RunId from, List<String> stages);

	/**
	 * Takes over one block of evaluations of a stage that the other run did not finish, just as it is stored there.
	 *
	 * @param from           the run that this one resumes
	 * @param firstCandidate of a block that {@link org.intcrucible.store.EvaluationReader#streamStored} gives
	 * @param firstScenario  of the same block
	 * @throws IllegalArgumentException if there is no such block
	 */
	void takeOverBlock(UnitOfWork unit, RunId run, RunId from, int firstCandidate, int firstScenario);

	/**
	 * It is over, and this is said of it.
	 *
	 * @param notes what a reader of the result should know
	 */
	void ended(UnitOfWork unit, Run run, List<String> notes, SummaryMessage summary);

	/**
	 * It is over, and nobody could say what became of it: that is made good by {@link #summarised}.
	 *
	 * @param notes what a reader of the result should know
	 */
	void ended(UnitOfWork unit, Run run, List<String> notes);

	/**
	 * What is said of a run that ended without a word.
	 *
	 * @throws IllegalStateException                 if the run is not over
	 * @throws org.intcrucible.store.StoreException if something was said of it already
	 */
	void summarised(UnitOfWork unit, Run run, SummaryMessage summary);

	/**
	 * A candidate as it enters.
	 *
	 * @param candidate with rank 0; its scores are not looked at
	 * @param origin    how it came about
	 */
	record Entry(Candidate candidate, ProvenanceEntry origin) {
	}
}
