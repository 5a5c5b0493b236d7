package org.intcrucible.model;

import java.util.Objects;

/**
 * What a run is authorised on, word for word as it was then: JSON, empty where there is none.
 *
 * @param preflight   a {@link RunPreflightResult}
 * @param recommended the {@link RecommendedRunConfig} of the message that it stems from, as the message holds it
 * @param edited      what the configuration has otherwise than the recommendation: a list of {@link ConfigDifference}
 */
public record RunPapers(String preflight, String recommended, String edited) {

	public static final RunPapers NONE = new RunPapers("", "", "");

	public RunPapers {
		Objects.requireNonNull(preflight, "preflight");
		Objects.requireNonNull(recommended, "recommended");
		Objects.requireNonNull(edited, "edited");
	}
}
