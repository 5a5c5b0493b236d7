package org.intcrucible.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run used up.
 *
 * @param threads    that it had, 0 before it started
 * @param operations that the document's formulas take for one evaluation, at least 0
 * @param seconds    of the wall clock, by stage
 * @param tokens     that language models read and wrote
 * @param usd        that providers charged
 * @param border     where it was stopped
 * @param takenOver  names of stages that were taken over from the run that it resumes
 */
public record RunUsage(int threads, double operations, Map<String, Double> seconds, long tokens, double usd, StopBorder border,
		List<String> takenOver) {

	public static final RunUsage NONE = new RunUsage(0, 0, Map.of(), 0, 0, StopBorder.NONE, List.of());

	/** What JSON leaves out is null here, and means none. */
	public RunUsage {
		seconds = seconds == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(seconds));
		border = border == null ? StopBorder.NONE : border;
		takenOver = takenOver == null ? List.of() : List.copyOf(takenOver);
	}
}
