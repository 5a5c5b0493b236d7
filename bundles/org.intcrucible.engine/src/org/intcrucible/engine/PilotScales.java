package org.intcrucible.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the pilot sample says of how large the numbers of a problem are (rule 1 of docs/scores.md). Stored with the run.
 *
 * @param goals       scale of each goal's value, by id, in the document's order
 * @param differences h of left minus right side, by name of the column of a constraint leaf's left side, and h of use
 *                    minus what is available, by id of a resource's implied constraint; above 0
 */
public record PilotScales(Map<String, Scale> goals, Map<String, Double> differences) {

	public PilotScales {
		goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
		differences = Collections.unmodifiableMap(new LinkedHashMap<>(differences));
	}

	/**
	 * Where the values of one quantity lie.
	 *
	 * @param median    med, the 50th percentile of the finite values; 0 if there are none
	 * @param halfWidth h, half the distance from the 5th to the 95th percentile, above 0; where that is 0 the greater of
	 *                  |med| and 1; 1 if there are no finite values
	 */
	public record Scale(double median, double halfWidth) {
		public Scale {
			if (!(halfWidth > 0)) {
				throw new IllegalArgumentException("a scale has a width above 0: " + halfWidth);
			}
		}
	}
}
