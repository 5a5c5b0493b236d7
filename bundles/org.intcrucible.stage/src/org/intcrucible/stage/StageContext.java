package org.intcrucible.stage;

import java.util.function.Function;
import java.util.function.IntConsumer;

import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.RunId;
import org.osgi.annotation.versioning.ProviderType;

/** What one authorised run gives to its stages. It ends with the run; later calls throw {@link StageCancelledException}. */
@ProviderType
public interface StageContext {

	RunId runId();

	/** The pinned copy that this run works on. */
	ProblemDocument problem();

	/** The outcomes that the run collects, by column. */
	OutcomeLayout layout();

	/** The run's seed. Derive every random number from it, never from time, threads or identity. */
	long seed();

	/**
	 * Call it at least every 50 ms of work.
	 *
	 * @throws StageCancelledException if the run was cancelled or is over
	 */
	void checkCancelled();

	/**
	 * Reports how far the stage is.
	 *
	 * @param done  at least 0
	 * @param total at least {@code done}
	 */
	void progress(long done, long total);

	/**
	 * Tells the readers of the run's results something, such as how the stage went about it and why. It stands among the
	 * run's notes; the same sentence stands there once.
	 *
	 * @param sentence equal for equal input and seed, unless the stage is not deterministic
	 */
	void note(String sentence);

	/**
	 * Reports what a provider charged. It counts against the run's budgets, which end the run at the next batch.
	 *
	 * @param tokens read and written, at least 0
	 * @param usd    at least 0
	 */
	void spend(long tokens, double usd);

	/**
	 * Calls {@code body} for 0..count-1, on as many threads as the run may use, and returns when all are done. Results
	 * may depend on the index alone, never on the thread or the order.
	 *
	 * @throws StageCancelledException if the run was cancelled
	 */
	void forEach(int count, IntConsumer body);

	/**
	 * An object that belongs to the run, made when it is first asked for. Stages keep what they compute once here.
	 *
	 * @param key  its class, made known to the stages that share it
	 * @param make called at most once for each key
	 */
	<T> T shared(Class<T> key, Function<ProblemDocument, T> make);
}
