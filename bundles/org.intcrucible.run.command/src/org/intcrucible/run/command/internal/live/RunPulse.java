package org.intcrucible.run.command.internal.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.intcrucible.model.RunId;
import org.intcrucible.run.RunProgress;

/**
 * How a run gets on, as far as this process has heard: a copy.
 *
 * @param last    what was heard last
 * @param stages  what it has done and does, in order
 * @param elapsed since it was first heard of; until its end, if that has come
 * @param rate    how much of the stage is done in a second, by the last seconds; 0 while that cannot be known
 * @param climb   when the best became better, in order
 * @param notices what it said, each once
 */
public record RunPulse(RunProgress last, List<StageTime> stages, Duration elapsed, double rate, List<Best> climb, List<String> notices) {

	/**
	 * One stage of it.
	 *
	 * @param name  as the run calls it
	 * @param took  until now, or until its end
	 * @param total how much there was to do, 0 if that was unknown
	 */
	public record StageTime(String name, Duration took, long total) {
	}

	/**
	 * A best that was better than those before.
	 *
	 * @param work how much was evaluated by then, or tried by a search
	 */
	public record Best(long work, double intelligence) {
	}

	public RunPulse {
		stages = List.copyOf(stages);
		climb = List.copyOf(climb);
		notices = List.copyOf(notices);
	}

	public RunId run() {
		return last.run();
	}

	public boolean isOver() {
		return last.status().isFinal();
	}

	/** What it does now; empty at its beginning and its end. */
	public Optional<StageTime> stage() {
		return stages.isEmpty() || isOver() ? Optional.empty() : Optional.of(stages.getLast());
	}

	/** How much of the stage is done, from 0 to 1; 0 if that is unknown. */
	public double share() {
		return last.total() <= 0 ? 0 : Math.clamp((double) last.done() / last.total(), 0, 1);
	}

	/** Seconds that the stage still takes at this rate; empty while that cannot be known. */
	public OptionalDouble secondsLeft() {
		return rate <= 0 || last.total() <= 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, last.total() - last.done()) / rate);
	}

	/** How much was evaluated, or tried as long as nothing is evaluated. */
	public long work() {
		return work(last);
	}

	static long work(RunProgress progress) {
		return progress.counts().evaluations() > 0 ? progress.counts().evaluations() : progress.counts().probes();
	}
}
