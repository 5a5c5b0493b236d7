package org.intcrucible.run;

import java.util.List;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Scenario;

/**
 * What came out of a run.
 *
 * @param document   the pinned copy that was run
 * @param scenarios  the weighted suite, then the adversarial ones, in the order of their ordinals
 * @param candidates in rank order
 * @param notes      what a reader should know, such as a goal that nothing distinguishes
 */
public record RunResult(ProblemDocument document, List<Scenario> scenarios, List<Candidate> candidates,
		List<String> notes) {

	public RunResult {
		scenarios = List.copyOf(scenarios);
		candidates = List.copyOf(candidates);
		notes = List.copyOf(notes);
	}
}
