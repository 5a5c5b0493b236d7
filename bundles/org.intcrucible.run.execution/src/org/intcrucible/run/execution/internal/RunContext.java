package org.intcrucible.run.execution.internal;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	private final RunId runId;
	private final ProblemDocument problem;
	private final OutcomeLayout layout;
	private final DesignSpace designs;
	private final long seed;
	private final Workers workers;
	private final RunMeter meter;
	private final ProgressReport report;
	private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
	private final Set<String> notes = Collections.synchronizedSet(new LinkedHashSet<>());
	private volatile boolean ended;

	RunContext(PinnedRun run, OutcomeLayout layout, Workers workers, RunMeter meter, ProgressReport report) {
		runId = run.view().id();
		problem = run.document().document();
		this.layout = layout;
		designs = DesignSpace.of(problem.world());
		seed = run.view().authorisation().request().seed();
		this.workers = workers;
		this.meter = meter;
		this.report = report;
	}

	/** What stages had to say so far, each sentence once. */
	List<String> notes() {
		synchronized (notes) {
			return List.copyOf(notes);
		}
	}

	/** The designs of the problem. */
	DesignSpace designs() {
		return designs;
	}

	/** Names what is done from now on. */
	void enter(String newStage) {
		checkCancelled();
		meter.enter(newStage);
		report.enter(newStage);
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
		report.at(done, total);
	}

	@Override
	public void note(String sentence) {
		checkCancelled();
		notes.add(sentence);
	}

	/** What was charged is counted, even if the run was cancelled meanwhile. */
	@Override
	public void spend(long tokens, double usd) {
		meter.spend(tokens, usd);
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
