package org.intcrucible.stages.quantitative.internal;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.model.OutcomeLayout;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.RunId;
import org.intcrucible.stage.StageContext;

/** The context of a run that nobody watches. */
public final class BareRun implements StageContext {

	private final CompiledProblem problem;
	private final ProblemDocument document;
	private final long seed;
	private final Loop loop;
	private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

	/** Calls a body for 0..count-1, and returns when all calls have ended. */
	@FunctionalInterface
	public interface Loop {
		void forEach(int count, IntConsumer body);
	}

	/** A run on one thread. */
	BareRun(CompiledProblem problem, ProblemDocument document, long seed) {
		this(problem, document, seed, (count, body) -> {
			for (int i = 0; i < count; i++) {
				body.accept(i);
			}
		});
	}

	/** @param loop on as many threads as the run has */
	public BareRun(CompiledProblem problem, ProblemDocument document, long seed, Loop loop) {
		this.loop = loop;
		this.problem = problem;
		this.document = document;
		this.seed = seed;
		shared.put(CompiledProblem.class, problem);
	}

	@Override
	public RunId runId() {
		return new RunId(new UUID(0, seed));
	}

	@Override
	public ProblemDocument problem() {
		return document;
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
		// nobody cancels it
	}

	@Override
	public void progress(long done, long total) {
		// nobody watches it
	}

	@Override
	public void note(String sentence) {
		// nobody reads it
	}

	@Override
	public void spend(long tokens, double usd) {
		throw new IllegalStateException("searches cost nothing");
	}

	@Override
	public void forEach(int count, IntConsumer body) {
		loop.forEach(count, body);
	}

	@Override
	public <T> T shared(Class<T> key, Function<ProblemDocument, T> make) {
		return key.cast(shared.computeIfAbsent(key, absent -> make.apply(document)));
	}
}
