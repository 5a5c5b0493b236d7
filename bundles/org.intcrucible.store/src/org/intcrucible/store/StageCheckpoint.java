package org.intcrucible.store;

import java.util.Objects;

/**
 * A stage of a run that is finished: whoever has the same input need not do it again.
 *
 * @param stage     name of the stage, once in a run
 * @param inputHash SHA-256 of everything that its output depends on, in lower-case hex
 * @param content   JSON of what it gave beside what the run's tables hold; empty if there is nothing
 */
public record StageCheckpoint(String stage, String inputHash, String content) {

	public StageCheckpoint {
		Objects.requireNonNull(stage, "stage");
		Objects.requireNonNull(inputHash, "inputHash");
		Objects.requireNonNull(content, "content");
	}
}
