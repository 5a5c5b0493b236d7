package org.intcrucible.stages.quantitative.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.stage.StageCancelledException;
import org.intcrucible.stage.StageContext;

/** A run with a problem that is compiled already. */
final class FakeContext implements StageContext {

	private final CompiledProblem problem;
	private final long seed;
	private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
	private final List<String> notes = new ArrayList<>();
	private long checksLeft = Long.MAX_VALUE;
	private long done;
	private long total;

	FakeContext(CompiledProblem problem, long seed) {
		this.problem = problem;
		this.seed = seed;
		shared.put(CompiledProblem.class, problem);
	}

	/** Cancels the run at a call of {@link #checkCancelled()}. */
	FakeContext cancelledAtCheck(long check) {
		checksLeft = check;
		return this;
	}

	List<String> notes() {
		return notes;
	}

	long done() {
		return done;
	}

	long total() {
		return total;
	}

	@Override
	public RunId runId() {
		return new RunId(new UUID(0, 1));
	}

	@Override
	public ProblemDocument problem() {
		return problem.document();
	}

	@Override
	public OutcomeLayout layout() {
		return problem.layout();
	}

	@Override
	public long seed() {
		return seed;
	}

	@Override
	public void checkCancelled() {
		checksLeft--;
		if (checksLeft <= 0) {
			throw new StageCancelledException();
		}
	}

	@Override
	public void progress(long newDone, long newTotal) {
		if (newDone < done || newDone > newTotal) {
			throw new IllegalArgumentException("progress goes from " + done + " to " + newDone + " of " + newTotal);
		}
		done = newDone;
		total = newTotal;
	}

	@Override
	public void note(String sentence) {
		notes.add(sentence);
	}

	@Override
	public void spend(long tokens, double usd) {
		throw new UnsupportedOperationException("the stages of this bundle charge nothing");
	}

	@Override
	public void forEach(int count, IntConsumer body) {
		for (int i = 0; i < count; i++) {
			body.accept(i);
		}
	}

	@Override
	public <T> T shared(Class<T> key, Function<ProblemDocument, T> make) {
		Object object = shared.get(key);
		if (object == null) {
			object = make.apply(problem.document());
			shared.put(key, object);
		}
		return key.cast(object);
	}
}
