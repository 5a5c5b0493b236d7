package org.intcrucible.run.execution.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.stage.StageCancelledException;
import org.intcrucible.stage.StageContext;

/** The context of one run. It is closed when the run ends, and no stage gets anything out of it from then on. */
final class RunContext implements StageContext, AutoCloseable {

	/** Told how far a stage is. */
	@FunctionalInterface
	interface ProgressListener {
		void at(String stage, long done, long total);
	}

	private final RunId runId;
	private final ProblemDocument problem;
	private final OutcomeLayout layout;
	private final DesignSpace designs;
	private final long seed;
	private final Workers workers;
	private final ProgressListener listener;
	private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
	private volatile boolean ended;
	private volatile String stage = "";

	RunContext(RunId runId, ProblemDocument problem, OutcomeLayout layout, long seed, Workers workers,
			ProgressListener listener) {
		this.runId = runId;
		this.problem = problem;
		this.layout = layout;
		designs = DesignSpace.of(problem.world());
		this.seed = seed;
		this.workers = workers;
		this.listener = listener;
	}

	/** The designs of the problem. */
	DesignSpace designs() {
		return designs;
	}

	/** Names what is done from now on. */
	void enter(String newStage) {
		checkCancelled();
		stage = newStage;
		listener.at(newStage, 0, 0);
	}

	/** Makes every later call of a stage end with {@link StageCancelledException}. */
	void end() {
		ended = true;
	}

	@Override
	public void close() {
		end();
	}

	@Override
	public RunId runId() {
		return runId;
	}

	@Override
	public ProblemDocument problem() {
		checkCancelled();
		return problem;
	}

	@Override
	public OutcomeLayout layout() {
		return layout;
	}

	@Override
	public long seed() {
		return seed;
	}

	@Override
	public void checkCancelled() {
		if (ended) {
			throw new StageCancelledException();
		}
	}

	@Override
	public void progress(long done, long total) {
		listener.at(stage, done, total);
	}

	@Override
	public void forEach(int count, IntConsumer body) {
		checkCancelled();
		workers.forEach(count, this::checkCancelled, body);
	}

	@Override
	public <T> T shared(Class<T> key, Function<ProblemDocument, T> make) {
		checkCancelled();
		return key.cast(shared.computeIfAbsent(key, absent -> make.apply(problem)));
	}
}
