package org.intcrucible.ui.history.internal.trail;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.intcrucible.audit.Reconstruction;
import org.intcrucible.store.StageCheckpoint;
import org.intcrucible.ui.history.internal.trail.TrailCard.StageTime;
import org.intcrucible.ui.widget.Numbers;

/** How long the stages of a run took. */
final class StageTimes {

	private static final double MILLIS = 1_000;

	private StageTimes() {
	}

	/** In the order in which they were finished; the one in which it ended comes last. */
	static List<StageTime> of(Reconstruction trace) {
		Map<String, Double> seconds = trace.run().usage().seconds();
		Set<String> names = new LinkedHashSet<>(trace.checkpoints().stream().map(StageCheckpoint::stage).filter(seconds::containsKey).toList());
		names.addAll(seconds.keySet());
		return names.stream().map(name -> new StageTime(name, seconds.get(name))).toList();
	}

	static String took(double seconds) {
		return Numbers.took(Duration.ofMillis(Math.round(seconds * MILLIS)));
	}
}
