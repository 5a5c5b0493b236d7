package org.intcrucible.run.command.internal.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.intcrucible.run.RunProgress;

/** What was heard of one run. Threads of the run report, others look. */
final class RunTrack {

	/** A rate is that of the last seconds: stages are not as fast at their end as they were at their beginning. */
	private static final long WINDOW = TimeUnit.SECONDS.toNanos(5);
	/** Below this, a rate is chance. */
	private static final long LEAST = TimeUnit.MILLISECONDS.toNanos(200);
	/** As many as anybody can tell apart in a chart; from then on every second one is left out. */
	private static final int MOST_POINTS = 2_000;

	private final LongSupplier nanoseconds;
	private final long begun;
	private final List<Stage> stages = new ArrayList<>();
	private final Deque<Mark> marks = new ArrayDeque<>();
	private final List<RunPulse.Best> climb = new ArrayList<>();
	private final List<String> notices = new ArrayList<>();
	private RunProgress last;
	private boolean evaluating;
	private boolean over;
	private long ended;

	private record Mark(long at, long done) {
	}

	private static final class Stage {
		private final String name;
		private final long begun;
		private boolean over;
		private long ended;
		private long total;

		Stage(String name, long begun) {
			this.name = name;
			this.begun = begun;
		}
	}

	/** @param nanoseconds a clock that is never set */
	RunTrack(RunProgress first, LongSupplier nanoseconds) {
		this.nanoseconds = nanoseconds;
		begun = nanoseconds.getAsLong();
		last = first;
	}

	synchronized void hear(RunProgress progress) {
		long now = nanoseconds.getAsLong();
		if (!progress.notice().isEmpty() && !notices.contains(progress.notice())) {
			notices.add(progress.notice());
		}
		if (progress.status().isFinal()) {
			end(progress, now);
			return;
		}
		if (over) {
			// What a thread still had to say before it heard that all is over.
			return;
		}
		if (!progress.stage().isEmpty() && (stages.isEmpty() || !stages.getLast().name.equals(progress.stage()))) {
			endStage(now);
			stages.add(new Stage(progress.stage(), now));
			marks.clear();
		}
		if (!stages.isEmpty()) {
			stages.getLast().total = Math.max(stages.getLast().total, progress.total());
		}
		mark(now, progress.done());
		climb(progress);
		last = progress;
	}

	private void end(RunProgress progress, long now) {
		if (!over) {
			endStage(now);
			over = true;
			ended = now;
			climb(progress);
		}
		last = progress;
	}

	private void endStage(long now) {
		if (!stages.isEmpty() && !stages.getLast().over) {
			stages.getLast().over = true;
			stages.getLast().ended = now;
		}
	}

	private void mark(long now, long done) {
		if (!marks.isEmpty() && done < marks.getLast().done()) {
			marks.clear();
		}
		marks.add(new Mark(now, done));
		while (marks.size() > 2 && now - marks.getFirst().at() > WINDOW) {
			marks.remove();
		}
	}

	/** What the search tried is forgotten as soon as candidates have a score of their own. */
	private void climb(RunProgress progress) {
		if (!evaluating && progress.counts().evaluations() > 0) {
			evaluating = true;
			climb.clear();
		}
		double best = progress.best();
		if (!Double.isNaN(best) && (climb.isEmpty() || best > climb.getLast().intelligence())) {
			climb.add(new RunPulse.Best(RunPulse.work(progress), best));
			if (climb.size() > MOST_POINTS) {
				thin();
			}
		}
	}

	private void thin() {
		for (int i = climb.size() - 2; i > 0; i -= 2) {
			climb.remove(i);
		}
	}

	synchronized RunPulse pulse() {
		long now = over ? ended : nanoseconds.getAsLong();
		List<RunPulse.StageTime> times = stages.stream()
				.map(stage -> new RunPulse.StageTime(stage.name, Duration.ofNanos((stage.over ? stage.ended : now) - stage.begun), stage.total))
				.toList();
		return new RunPulse(last, times, Duration.ofNanos(now - begun), rate(), climb, notices);
	}

	private double rate() {
		if (marks.size() < 2) {
			return 0;
		}
		long span = marks.getLast().at() - marks.getFirst().at();
		long done = marks.getLast().done() - marks.getFirst().done();
		return span < LEAST ? 0 : done * (double) TimeUnit.SECONDS.toNanos(1) / span;
	}
}
