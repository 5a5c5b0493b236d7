package org.intcrucible.architect.internal.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;

import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunProgress;
import org.intcrucible.run.internal.RunEventHub;
import org.intcrucible.store.Loggers;
import org.junit.jupiter.api.Test;
import org.osgi.service.log.Logger;

class RunWatchTest {

	private static RunProgress progress(RunId run, RunStatus status, long done) {
		return new RunProgress(run, status, "Design", done, 10, RunCounts.NONE, Double.NaN, "");
	}

	@Test
	// It is closed within: what it knows stays.
	@SuppressWarnings("try")
	void whatARunToldLastIsKnownUntilItIsOver() {
		RunEventHub events = new RunEventHub(Loggers.silent(Logger.class));
		RunId one = new RunId(UUID.randomUUID());
		RunId other = new RunId(UUID.randomUUID());
		try (RunWatch watch = new RunWatch(events)) {
			assertEquals(Optional.empty(), watch.of(one));
			events.publish(progress(one, RunStatus.RUNNING, 1));
			events.publish(progress(other, RunStatus.RUNNING, 2));
			events.publish(progress(one, RunStatus.RUNNING, 3));
			assertEquals(Optional.of(progress(one, RunStatus.RUNNING, 3)), watch.of(one));
			events.publish(progress(one, RunStatus.COMPLETED, 3));
			assertEquals(Optional.empty(), watch.of(one));
			assertEquals(Optional.of(progress(other, RunStatus.RUNNING, 2)), watch.of(other));
			watch.close();
			events.publish(progress(other, RunStatus.RUNNING, 9));
			assertEquals(2, watch.of(other).orElseThrow().done());
		}
	}
}
