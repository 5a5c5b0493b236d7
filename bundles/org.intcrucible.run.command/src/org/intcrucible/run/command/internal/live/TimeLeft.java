package org.intcrucible.run.command.internal.live;

import java.util.OptionalDouble;

import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.store.RunReader;

/** How long a run will still take, as far as that can be known. */
public final class TimeLeft {

	/** Behind this stage comes nothing that takes long. */
	private static final String MAIN = "Evaluate";

	private TimeLeft() {
	}

	/**
	 * Seconds until the end of the run.
	 *
	 * @param expected seconds that it was expected to take, NaN if nobody knew
	 */
	public static OptionalDouble of(RunPulse pulse, double expected) {
		OptionalDouble stage = pulse.secondsLeft();
		boolean early = pulse.stage().filter(now -> !now.name().equals(MAIN)).isPresent();
		if (early && expected > 0) {
			double rest = expected - pulse.elapsed().toMillis() / 1000.0;
			return OptionalDouble.of(Math.max(stage.orElse(0), Math.max(0, rest)));
		}
		return stage;
	}

	/** Seconds that preflight expected when the run was created; NaN if that is not known. Not for the UI thread. */
	public static double expected(RunReader runs, RunId run) {
		return runs.papers(run).map(papers -> JsonCodec.read(papers.preflight(), RunPreflightResult.class)
				.fold(preflight -> preflight.estimate() == null ? Double.NaN : preflight.estimate().seconds(), unreadable -> Double.NaN)).orElse(Double.NaN);
	}
}
