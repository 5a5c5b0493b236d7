package org.intcrucible.run.execution.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.StopBorder;

/** What a run has done and used up so far. Any thread may look and spend. */
final class RunMeter {

	private final InstantSource clock;
	private final AtomicLong evaluations = new AtomicLong();
	private final AtomicLong probes = new AtomicLong();
	private final AtomicLong batches = new AtomicLong();
	private final AtomicLong tokens = new AtomicLong();
	private final Map<String, Double> seconds = new HashMap<>();
	private volatile int candidates;
	private volatile int scenarios;
	private volatile Instant begun;
	private volatile List<String> takenOver = List.of();
	/** A decimal, for sums of doubles depend on the order in which threads spend. */
	private BigDecimal usd = BigDecimal.ZERO;
	private String stage = "";
	private Instant entered;

	/** The run's time counts from {@link #begin()}. */
	RunMeter(InstantSource clock) {
		this.clock = clock;
		begun = clock.instant();
		entered = begun;
	}

	synchronized void begin() {
		begun = clock.instant();
		entered = begun;
	}

	/** What the clock counts for from now on. */
	synchronized void enter(String newStage) {
		leave();
		stage = newStage;
	}

	/** What the clock has counted belongs to the stage that the run is in. */
	synchronized void leave() {
		Instant now = clock.instant();
		if (!stage.isEmpty()) {
			seconds.merge(stage, between(entered, now), Double::sum);
		}
		entered = now;
	}

	/** The stage that it is in, or in which it ended; empty before the first one. */
	synchronized String stage() {
		return stage;
	}

	void suite(int size) {
		scenarios = size;
	}

	void entrants(int kept) {
		candidates = kept;
	}

	void evaluated(long more) {
		evaluations.addAndGet(more);
	}

	void probed(long more) {
		probes.addAndGet(more);
	}

	void batchBegun() {
		batches.incrementAndGet();
	}

	/** Goes on behind stages that were taken over. */
	void resume(StageWork work) {
		batches.set(work.batches());
		probes.set(work.probes());
	}

	void tookOver(List<String> stages) {
		takenOver = List.copyOf(stages);
	}

	synchronized void spend(long moreTokens, double moreUsd) {
		if (moreTokens < 0 || !(moreUsd >= 0) || moreUsd == Double.POSITIVE_INFINITY) {
			throw new IllegalArgumentException("what is spent is at least 0: " + moreTokens + " tokens, " + moreUsd + " USD");
		}
		tokens.addAndGet(moreTokens);
		usd = usd.add(BigDecimal.valueOf(moreUsd));
	}

	long batches() {
		return batches.get();
	}

	long probes() {
		return probes.get();
	}

	long tokens() {
		return tokens.get();
	}

	synchronized double usd() {
		return usd.doubleValue();
	}

	/** Since it began. */
	double seconds() {
		return between(begun, clock.instant());
	}

	/** @param notes what stages have said so far */
	StageWork work(List<String> notes) {
		return new StageWork(batches(), probes(), notes);
	}

	RunCounts counts() {
		return new RunCounts(candidates, scenarios, evaluations.get(), probes.get());
	}

	/**
	 * All of it.
	 *
	 * @param operations for one evaluation
	 */
	synchronized RunUsage usage(int threads, double operations, StopBorder border) {
		return new RunUsage(threads, operations, seconds, tokens(), usd(), border, takenOver);
	}

	private static double between(Instant from, Instant to) {
		return Duration.between(from, to).toNanos() / 1e9;
	}
}
