package org.intcrucible.run.command.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunProgress;
import org.junit.jupiter.api.Test;

class RunTrackTest {

	private static final RunId RUN = new RunId(new UUID(0, 15));

	private final AtomicLong nanoseconds = new AtomicLong();
	private final RunTrack track = new RunTrack(progress("", 0, 0, 0, 0, Double.NaN), nanoseconds::get);

	private static RunProgress progress(String stage, long done, long total, long evaluations, long probes, double best) {
		return new RunProgress(RUN, RunStatus.RUNNING, stage, done, total, new RunCounts(0, 0, evaluations, probes), best, "");
	}

	private void hear(String stage, long done, long total, long evaluations, long probes, double best) {
		track.hear(progress(stage, done, total, evaluations, probes, best));
	}

	private void end(RunStatus status) {
		track.hear(new RunProgress(RUN, status, "", 0, 0, RunCounts.NONE, 1.5, ""));
	}

	private void pass(long milliseconds) {
		nanoseconds.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
	}

	@Test
	void stagesKeepTheirTimes() {
		hear("Pilot", 0, 0, 0, 0, Double.NaN);
		pass(12);
		hear("Design", 0, 100, 0, 0, Double.NaN);
		pass(410);
		hear("Design", 100, 100, 0, 100, 1.2);
		hear("Evaluate", 0, 0, 0, 100, 1.2);
		pass(30);
		assertEquals(List.of(new RunPulse.StageTime("Pilot", Duration.ofMillis(12), 0), new RunPulse.StageTime("Design", Duration.ofMillis(410), 100),
				new RunPulse.StageTime("Evaluate", Duration.ofMillis(30), 0)), track.pulse().stages());
		end(RunStatus.COMPLETED);
		pass(5_000);
		assertEquals(Duration.ofMillis(452), track.pulse().elapsed());
		assertEquals(Optional.empty(), track.pulse().stage());
	}

	@Test
	void theRateIsThatOfTheLastSecondsOfTheStage() {
		hear("Evaluate", 0, 10_000, 0, 0, Double.NaN);
		assertEquals(0, track.pulse().rate());
		for (int second = 1; second <= 20; second++) {
			pass(1_000);
			hear("Evaluate", second <= 10 ? second * 10 : 100 + (second - 10) * 500L, 10_000, second, 0, 1);
		}
		assertEquals(500, track.pulse().rate(), 1e-9);
		assertEquals(OptionalDouble.of((10_000 - 5_100) / 500.0), track.pulse().secondsLeft());
		hear("Attack", 0, 100, 20, 0, 1);
		assertEquals(OptionalDouble.empty(), track.pulse().secondsLeft());
	}

	@Test
	void theBestOfTheSearchIsForgottenWhenCandidatesHaveTheirs() {
		hear("Design", 10, 100, 0, 10, 1.9);
		hear("Design", 20, 100, 0, 20, 1.95);
		hear("Evaluate", 0, 100, 0, 20, 1.95);
		hear("Evaluate", 10, 100, 10, 20, 1.2);
		hear("Evaluate", 20, 100, 20, 20, 1.2);
		hear("Evaluate", 30, 100, 30, 20, 1.4);
		assertEquals(List.of(new RunPulse.Best(10, 1.2), new RunPulse.Best(30, 1.4)), track.pulse().climb());
	}

	@Test
	void whatAThreadSaysAfterTheEndChangesNothing() {
		hear("Evaluate", 10, 100, 10, 20, 1.2);
		end(RunStatus.CANCELLED);
		hear("Evaluate", 20, 100, 20, 20, 1.3);
		assertTrue(track.pulse().isOver());
		assertEquals(RunStatus.CANCELLED, track.pulse().last().status());
	}

	@Test
	void aNoticeIsKeptOnce() {
		RunProgress near = new RunProgress(RUN, RunStatus.RUNNING, "Evaluate", 1, 2, RunCounts.NONE, 1, "80 % is used up.");
		track.hear(near);
		track.hear(near);
		assertEquals(List.of("80 % is used up."), track.pulse().notices());
	}

	@Test
	void beforeTheMainStageWhatWasExpectedIsWhatIsLeft() {
		hear("Design", 50, 100, 0, 50, 1);
		pass(4_000);
		hear("Design", 60, 100, 0, 60, 1);
		assertEquals(36, TimeLeft.of(track.pulse(), 40).orElseThrow(), 1e-9);
		assertEquals(40 / 2.5, TimeLeft.of(track.pulse(), Double.NaN).orElseThrow(), 1e-9);
	}
}
