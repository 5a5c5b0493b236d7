package org.intcrucible.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a user asks to be run.
 *
 * @param mode       what to do about candidates
 * @param parameters how much to do
 * @param seed       of every random stream but the pilot's
 * @param stages     ids of the chosen stages by slot; an empty map means the embedded ones
 * @param analyses   kinds of analysis to add
 */
public record RunRequest(RunMode mode, RunParameters parameters, long seed, Map<StageSlot, List<String>> stages,
		List<String> analyses) {

	/** The seed of a request that names none: the same question gives the same answer. */
	public static final long DEFAULT_SEED = 1;

	public RunRequest {
		Map<StageSlot, List<String>> copy = new TreeMap<>();
		stages.forEach((slot, ids) -> copy.put(slot, List.copyOf(ids)));
		stages = Collections.unmodifiableMap(copy);
		analyses = List.copyOf(analyses);
	}
}
