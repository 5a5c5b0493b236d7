package org.intcrucible.model;

import java.util.List;
import java.util.Objects;

/**
 * Whether something can be run as things are, and on what.
 *
 * @param version          of this record
 * @param ready            there is no blocker
 * @param blockers         all that are known
 * @param warnings         what to know before
 * @param normalizedConfig what would run, with whatever was left out
 * @param prerequisites    what is there
 * @param estimate         what it would cost; nothing if it cannot be known
 * @param inputHashes      what a press would be made on; empty texts for what is not there
 * @param stages           that would be used; empty if they cannot all be chosen
 * @param notes            further sentences
 */
public record RunPreflightResult(int version, boolean ready, List<RunBlocker> blockers, List<RunWarning> warnings,
		RunRequest normalizedConfig, RunPrerequisites prerequisites, CostEstimate estimate, InputHashes inputHashes,
		List<StageUse> stages, List<String> notes) {

	public static final int VERSION = 1;

	public RunPreflightResult {
		blockers = List.copyOf(blockers);
		warnings = List.copyOf(warnings);
		stages = List.copyOf(stages);
		notes = List.copyOf(notes);
		Objects.requireNonNull(normalizedConfig, "normalizedConfig");
		if (ready != blockers.isEmpty()) {
			throw new IllegalArgumentException("ready is what has no blocker: " + blockers);
		}
	}
}
